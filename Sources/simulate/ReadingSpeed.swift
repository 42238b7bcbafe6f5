import Checking
import Simulation

/// How long it takes to read hostile answers.
enum ReadingSpeed {
  static func print() {
    Swift.print("Hostile answers: unreadable, at most 1000 µs per kilobyte\n")
    Columns.print("", ["bytes", "µs", "µs/kB"])
    for sample in HostileAnswers.all {
      let clock = ContinuousClock()
      var isUnreadable = true
      let time = clock.measure {
        for _ in 0..<10 { isUnreadable = HostileAnswers.isUnreadable(sample.text) && isUnreadable }
      }
      let microseconds = Double(time.components.attoseconds) / 1e13
      let kilobytes = max(Double(sample.text.utf8.count) / 1_000, 1)
      Columns.print(
        sample.name + (isUnreadable ? "" : " (was read)"),
        [
          "\(sample.text.utf8.count)", "\(Int(microseconds.rounded(.up)))",
          "\(Int((microseconds / kilobytes).rounded(.up)))",
        ])
    }
    Swift.print("")
  }
}
