import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The sentences of one state.
struct Story {
  let state: TutorState
  let glyphs: Glyphs
  let width: Int
  let voice: Voice

  init(_ state: TutorState, glyphs: Glyphs, width: Int) {
    self.state = state
    self.glyphs = glyphs
    self.width = width
    voice = Voice(
      language: state.preferences.language,
      decimalMark: state.preferences.decimalMarkCharacter)
  }

  /// Returns text wrapped into lines.
  func wrapped(_ string: String) -> [Text] {
    Wrapping.lines(glyphs.text(Text(sanitizing: string)), width: width)
  }

  /// Returns prose as lines, paragraphs separated by empty lines.
  func prose(_ text: LocalizedText, value: (String) -> Double? = { _ in nil }) -> [Text] {
    voice.prose(text, value: value).blocks.flatMap { block -> [Text] in
      switch block {
      case .gap: [""]
      case .verbatim(let line): wrapped(line)
      case .paragraph(let runs): wrapped(runs.map(\.text).joined())
      }
    }
  }

  var notice: [Text] {
    guard let notice = state.notice else { return [] }
    return wrapped(
      LineNotice(notice).map(voice.say)
        ?? voice.say(NoticeSentence(notice, course: state.course)))
  }

  var languageQuestion: [Text] {
    Language.allCases.enumerated().flatMap { index, language in
      let voice = Voice(language: language, decimalMark: ".")
      return wrapped("\(index + 1). " + voice.say(LineWords.chooseThisLanguage))
    }
  }

  var prompt: Text {
    if case .settings = state.overlay {
      return glyphs.text(Text(sanitizing: voice.say(LineWords.settingPrompt) + " "))
    }
    let words: LineWords =
      switch state.page {
      case .language: .answerPrompt
      case .course: .lessonPrompt
      case .practiceEnd: .continuePrompt
      case .lesson(let page): page.isAnswered(state.record) ? .continuePrompt : .answerPrompt
      }
    return glyphs.text(Text(sanitizing: voice.say(words) + " "))
  }

  var help: [Text] {
    LineCommand.allCases.flatMap { command in
      let word = voice.language == .spanish ? command.words.spanish : command.words.english
      return wrapped("\(word): " + voice.say(LineCommandSentence(command)))
    } + wrapped(voice.say(ScreenWords.decimals)) + [""]
  }

  var course: [Text] {
    let entries = state.course.entries
    guard !entries.isEmpty else { return wrapped(voice.say(ScreenWords.noLessons)) }
    var lines: [Text] = [""] + wrapped(voice.say(ScreenWords.lessons) + ".")
    for (index, entry) in entries.enumerated() {
      lines += wrapped("\(index + 1). " + listed(entry.outline, among: entries) + ".")
    }
    let word = LineCommand.practise.words
    let due = state.record.mastery.due(at: state.now).count
    if state.canPractise {
      let key = voice.language == .spanish ? word.spanish : word.english
      lines += wrapped(voice.say(PracticeWords.offer(due: due, key: key)))
    }
    return lines + wrapped(voice.say(LineWords.howToOpen)) + [""]
  }

  /// A lesson as the list of lessons tells it: title, id, how far it is, how long it takes and the
  /// numbers of the lessons to take first.
  private func listed(_ lesson: LessonOutline, among entries: [Course.Entry]) -> String {
    let status = LessonStatus(lesson, record: state.record)
    let required = lesson.requires.map { id in
      entries.firstIndex { $0.outline.id == id }.map { String($0 + 1) } ?? id
    }
    let facts = [
      voice.say(ScreenWords.status(status)),
      lesson.minutes.map { voice.say(ScreenWords.minutes($0)) },
      required.isEmpty ? nil : voice.say(ListWords.after(required)),
    ]
    return "\(lesson.title[voice.language]) (\(lesson.id)): "
      + facts.compactMap(\.self).joined(separator: "; ")
  }

  func practiceEnd(_ summary: PracticeSummary) -> [Text] {
    let words = LineCommand.practise.words
    let key = voice.language == .spanish ? words.spanish : words.english
    return [""] + wrapped(voice.say(PracticeEndWords.title) + ".")
      + PracticeEndWords.paragraphs(summary).flatMap { words in
        ([words] + words.listed).flatMap { wrapped(voice.say($0)) }
      }
      + wrapped(voice.say(PracticeEndWords.goOn(key: key, isDue: summary.next.isDueOnly))) + [""]
  }

  var farewell: [Text] {
    // Who practises has not come for the lessons, but who reviews before one has.
    let isReview = state.practice?.request.before != nil
    let lessons = state.isPractising && !isReview ? [] : state.course.entries
    let statuses = lessons.map {
      ($0.outline, LessonStatus($0.outline, record: state.record))
    }
    let begun = statuses.filter { !$0.1.isNew }
    let done = begun.flatMap { lesson, status in
      wrapped("\(lesson.title[voice.language]): " + voice.say(LineWords.done(status)))
    }
    let kept: LineWords = state.recordProblem?.stopsTheRecord == true ? .notKept : .kept
    let practised = state.practiceSummary.map(practised) ?? []
    return [""] + practised + done + wrapped(voice.say(kept))
  }

  /// What a session of practice has shown, and what to do next, for who leaves.
  func practised(_ summary: PracticeSummary) -> [Text] {
    wrapped(voice.say(PracticeEndWords.shortly(summary)))
      + wrapped(
        voice.say(
          MasteryWords.next(
            state.record.mastery.advice(at: state.now, missed: summary.toPractise))))
  }
}
