import Checking
import Curriculum
public import Tutor

/// What was missed in a question of a session, in a few words.
///
///     voice.say(MissSentence(miss))
///     // 3. ∂L/∂w₁: diste solo la derivada local (h → y).
public struct MissSentence: Sentence {
  private let miss: PracticeMiss

  /// The most that is shown of an answer.
  private static let longestAnswer = 24

  /// Creates the sentence.
  public init(_ miss: PracticeMiss) {
    self.miss = miss
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let did =
      switch miss.cause {
      case .mistake(let mistake, let rival, let isCertain):
        (isCertain ? "" : "quizá ") + didInSpanish(mistake, voice)
          + (rival.map { ", o " + didInSpanish($0, after: mistake, voice) } ?? "")
      case .line(let chosen, let wrong, let rule):
        "elegiste \(line(chosen, voice)), y era \(line(wrong, voice))"
          + (rule.map { " (\(RuleSentence($0).spanish(voice)))" } ?? "")
      case .answer(let answer): "escribiste «\(short(answer))»"
      case .hints: "con pistas"
      case .solution: "viste la solución"
      }
    return opening(askedInSpanish(voice)) + did + "."
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    let did =
      switch miss.cause {
      case .mistake(let mistake, let rival, let isCertain):
        (isCertain ? "" : "maybe ") + didInEnglish(mistake, voice)
          + (rival.map { ", or " + didInEnglish($0, after: mistake, voice) } ?? "")
      case .line(let chosen, let wrong, let rule):
        "you chose \(line(chosen, voice)), and it was \(line(wrong, voice))"
          + (rule.map { " (\(RuleSentence($0).english(voice)))" } ?? "")
      case .answer(let answer): "you wrote “\(short(answer))”"
      case .hints: "with hints"
      case .solution: "you looked at the solution"
      }
    return opening(askedInEnglish(voice)) + did + "."
  }

  private func didInSpanish(
    _ mistake: Mistake, after other: Mistake? = nil, _ voice: Voice
  ) -> String {
    (mistake.isInGradient && other?.isInGradient != true ? "en la derivada que usaste " : "")
      + placed(mistake, voice) { SpanishMistakes.words(mistake.code, $0).did }
  }

  private func didInEnglish(
    _ mistake: Mistake, after other: Mistake? = nil, _ voice: Voice
  ) -> String {
    (mistake.isInGradient && other?.isInGradient != true ? "in the derivative you used " : "")
      + placed(mistake, voice) { EnglishMistakes.words(mistake.code, $0).did }
  }

  /// What was asked for, in Spanish: what it is, and its notation, one of which may be empty.
  private func askedInSpanish(_ voice: Voice) -> (words: String, label: String) {
    switch miss.subject {
    case .pass(.forward): return ("encontrar el error hacia adelante", "")
    case .pass(.backward): return ("encontrar el error hacia atrás", "")
    case .field(let target):
      let label = FieldLabel.text(target, output: miss.output, voice: voice)
      switch target {
      case .value: return ("valor de", label)
      case .localDerivative: return ("derivada local", label)
      case .update(let parameter, _): return ("valor nuevo de", voice.name(parameter))
      case .expression: return (label.isEmpty ? "fórmula" : "fórmula de", label)
      default: return (label.isEmpty ? "pregunta" : "", label)
      }
    }
  }

  /// What was asked for, in English: what it is, and its notation, one of which may be empty.
  private func askedInEnglish(_ voice: Voice) -> (words: String, label: String) {
    switch miss.subject {
    case .pass(.forward): return ("finding the mistake forward", "")
    case .pass(.backward): return ("finding the mistake backward", "")
    case .field(let target):
      let label = FieldLabel.text(target, output: miss.output, voice: voice)
      switch target {
      case .value: return ("value of", label)
      case .localDerivative: return ("local derivative", label)
      case .update(let parameter, _): return ("new value of", voice.name(parameter))
      case .expression: return (label.isEmpty ? "formula" : "formula of", label)
      default: return (label.isEmpty ? "question" : "", label)
      }
    }
  }

  /// What was asked for, as it stands in a sentence, in Spanish.
  func subjectInSpanish(_ voice: Voice) -> String { Self.joined(askedInSpanish(voice)) }

  /// What was asked for, as it stands in a sentence, in English.
  func subjectInEnglish(_ voice: Voice) -> String { Self.joined(askedInEnglish(voice)) }

  private static func joined(_ asked: (words: String, label: String)) -> String {
    [asked.words, asked.label].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The question with its number, in which a notation keeps its letters as they are.
  private func opening(_ asked: (words: String, label: String)) -> String {
    let words = asked.words.prefix(1).uppercased() + asked.words.dropFirst()
    return "\(miss.question). " + Self.joined((words, asked.label)) + ": "
  }

  /// What a line of a pass is about.
  private func line(_ node: String, _ voice: Voice) -> String {
    if case .pass(.backward) = miss.subject {
      voice.derivative(of: miss.output, by: node)
    } else {
      voice.name(node)
    }
  }

  /// An answer that fits in a line.
  private func short(_ answer: String) -> String {
    let words = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > Self.longestAnswer ? words.prefix(Self.longestAnswer) + "…" : words
  }

  /// What was done, with the place where neither the clause nor what was asked for names it.
  private func placed(
    _ mistake: Mistake, _ voice: Voice, did: (MistakeNames) -> String
  ) -> String {
    var output = miss.output
    var asked: [String] = []
    if case .field(let target) = miss.subject {
      output = target.output(in: miss.output)
      asked = names(in: target, voice)
    }
    let names = MistakeNames(mistake.place, output: output, voice: voice)
    let clause = did(names)
    let named = clause.split { $0.isWhitespace || ",;:()".contains($0) }.map(String.init) + asked
    guard let place = names.place, !named.contains(place) else { return clause }
    return clause + " (\(place))"
  }

  /// The places that what was asked for names.
  private func names(in target: Field.Target, _ voice: Voice) -> [String] {
    func link(_ input: String, _ consumer: String) -> [String] {
      [voice.name(input) + " → " + voice.name(consumer), voice.name(consumer)]
    }
    switch target {
    case .value(let node, _), .gradient(let node), .update(let node, _): return [voice.name(node)]
    case .localDerivative(let consumer, let input): return link(input, consumer)
    case .expression(let question):
      guard case .quantity(let quantity) = question.subject else { return [] }
      switch quantity {
      case .value(let node), .gradient(let node): return [voice.name(node)]
      case .localDerivative(let consumer, let input): return link(input, consumer)
      }
    default: return []
    }
  }
}
