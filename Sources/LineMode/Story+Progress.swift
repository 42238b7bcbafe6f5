import Curriculum
import Screen
import Tutor
import Wording

extension Story {
  /// Tells what to do next, how firm each rule is, and which mistakes recur.
  var progress: [Text] {
    let report = ProgressReport(state)
    let command =
      state.offersPractice ? LineCommand.practise.quoted(in: voice.language) : nil
    let recurring = report.recurring.map { MasteryWords.recurs($0.rule, count: $0.count) }
    let (finished, all) = state.lessonsFinished
    let title = voice.say(MasteryWords.title)
    return [""]
      + wrapped(title + ". " + voice.say(MasteryWords.lessons(finished: finished, of: all)))
      + wrapped(voice.say(MasteryWords.advice(report.advice, key: command)))
      + report.groups.flatMap(told)
      + (recurring.isEmpty ? [] : wrapped(voice.say(MasteryWords.recurring) + ":"))
      + recurring.flatMap { wrapped(voice.say($0)) } + [""]
  }

  /// Rules of one standing in a sentence.
  private func told(_ group: ProgressReport.Group) -> [Text] {
    let names = group.rules.map { voice.say(RuleSentence($0.rule)) }.joined(separator: ", ")
    return wrapped(
      voice.say(MasteryWords.standing(group.standing, count: group.rules.count)) + ": " + names
        + ".")
  }
}
