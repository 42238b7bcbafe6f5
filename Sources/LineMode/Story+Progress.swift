import Curriculum
import Screen
import Tutor
import Wording

extension Story {
  /// Tells what to do next, how firm each rule is, and which mistakes recur.
  var progress: [Text] {
    let report = ProgressReport(state)
    let command = LineCommand.practise.quoted(in: voice.language)
    let recurring = report.recurring.map { MasteryWords.recurs($0.rule, count: $0.count) }
    return [""]
      + wrapped(
        voice.say(MasteryWords.title) + ". "
          + voice.say(
            MasteryWords.lessons(finished: report.lessons.finished, of: report.lessons.all)))
      + wrapped(voice.say(MasteryWords.advice(report.advice, key: command)))
      + report.rules.flatMap { rule in
        wrapped(
          voice.say(RuleSentence(rule.rule)) + ": "
            + voice.say(MasteryWords.standing(rule.standing))
            + ".")
      }
      + (recurring.isEmpty ? [] : wrapped(voice.say(MasteryWords.recurring) + ":"))
      + recurring.flatMap { wrapped(voice.say($0)) } + [""]
  }
}
