import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Experiments in line mode")
struct ExperimentTellingTests {
  /// What is told after each line.
  private func told(step: Int = 0, _ lines: String...) throws -> String {
    var session = LineSession(
      try ExperimentCourse.session(step: step), narrator: Narrator(glyphs: .unicode))
    var all = session.begin()
    for line in lines { all += [Text(sanitizing: "> " + line)] + session.type(line) }
    return all.map(\.string).filter { !$0.isEmpty }.dropFirst().joined(separator: "\n")
  }

  @Test("a descent is told step by step, until the rate is right")
  func descent() throws {
    expectEqual(
      try told("1", "", "0.3"),
      """
      Trials. Step 1 of 2.
      Try.
      To begin with: η = 0.05.
      Choose η so that L falls below 0.01 in 10 steps or fewer.
      Type η, such as 0.1: all the steps are taken and you are told what happened.
      > 1
      Step 0 of 10: w = 1; L = 4.
      Step 1 of 10: w = 5; L = 4.
      Step 2 of 10: w = 1; L = 4.
      Step 3 of 10: w = 5; L = 4.
      Step 4 of 10: w = 1; L = 4.
      Step 5 of 10: w = 5; L = 4.
      Step 10 of 10: w = 1; L = 4.
      Not yet: L did not fall below 0.01. It jumps from side to side without coming
      closer.
      Choose η so that L falls below 0.01 in 10 steps or fewer.
      Type η, such as 0.1: all the steps are taken and you are told what happened.
      >\u{20}
      Type an answer and press Enter; ? gives a hint.
      Choose η so that L falls below 0.01 in 10 steps or fewer.
      Type η, such as 0.1: all the steps are taken and you are told what happened.
      > 0.3
      Step 0 of 10: w = 1; L = 4.
      Step 1 of 10: w = 2.2; L = 0.64.
      Step 2 of 10: w = 2.68; L = 0.1024.
      Step 3 of 10: w = 2.872; L = 0.01638.
      Step 4 of 10: w = 2.949; L = 0.002621.
      Step 5 of 10: w = 2.98; L = 4.194e-4.
      Step 10 of 10: w = 3; L = 4.398e-8.
      Done: L fell below 0.01 at step 4.
      Trials. Step 2 of 2.
      Try.
      To begin with: η = 0.1; method: plain; batch: 4; epochs: 200; start: the
      lesson's.
      Train the network until L is below 0.1.
      Type η, such as 0.5, and what else you want to change: plain, momentum or adam;
      batch 2; epochs 500; seed 7. The network is trained to the end and you are told
      what happened.
      """)
  }

  @Test("where a training diverges, what the network predicts is told all the same")
  func diverged() throws {
    // After one step with η = 100 every weighted sum of the output is far above 0, so p is 1 and the
    // logarithm of 1 − p does not exist.
    let told = try told(step: 1, "100")
    #expect(
      told.contains(
        """
        x1 = 0; x2 = 0; y = 0: p = 1.
        x1 = 0; x2 = 1; y = 1: p = 1.
        x1 = 1; x2 = 0; y = 1: p = 1.
        x1 = 1; x2 = 1; y = 0: p = 1.
        Not yet: L did not fall below 0.1. It diverges:
        """), "\(told)")
  }

  @Test("a training is told by some of its epochs and by what the network then predicts")
  func training() throws {
    let lines = try told(step: 1, "1; epochs 100").split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "> 1; epochs 100"))
    // The figures of the curriculum.
    expectEqual(
      lines[(start + 1)...].prefix(13).joined(separator: "\n"),
      """
      Epoch 0 of 100: L = 0.7911; 2 of 4 right.
      Epoch 1 of 100: L = 0.6621; 2 of 4 right.
      Epoch 2 of 100: L = 0.6258; 4 of 4 right.
      Epoch 5 of 100: L = 0.5919; 4 of 4 right.
      Epoch 10 of 100: L = 0.5238; 4 of 4 right.
      Epoch 20 of 100: L = 0.3524; 4 of 4 right.
      Epoch 50 of 100: L = 0.1107; 4 of 4 right.
      Epoch 100 of 100: L = 0.0435; 4 of 4 right.
      x1 = 0; x2 = 0; y = 0: p = 0.03322.
      x1 = 0; x2 = 1; y = 1: p = 0.9457.
      x1 = 1; x2 = 0; y = 1: p = 0.9453.
      x1 = 1; x2 = 1; y = 0: p = 0.02775.
      Done: L fell below 0.1 at epoch 54.
      """)
  }
}
