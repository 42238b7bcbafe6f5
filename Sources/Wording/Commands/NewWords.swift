import Curriculum

/// What `new` says.
public enum NewWords: Sentence {
  /// The lesson was written.
  case written(path: String)
  /// The file exists.
  case exists(path: String)
  /// The file cannot be written; the reason is the system's.
  case unwritable(path: String, reason: String)
  /// Neither a graph nor a lesson to copy was named, or both.
  case graphOrLesson
  /// A rate without parameters.
  case rateWithoutParameters
  /// The rate is no number above 0.
  case badRate(String)
  /// A parameter that is not a given node.
  case notGiven(String, nearest: String?)
  /// A given value without `name=`.
  case badGiven(String)
  /// A given value with a decimal comma, as `x=2,5`.
  case decimalComma(String)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .written(let path):
      "\(path): lista. Pruébala con «nntutor preview \(path)» y revísala con «nntutor check \(path)»."
    case .exists(let path):
      "nntutor: \(Quotation.spanish(path)) ya existe; elige otro nombre, o usa --force para "
        + "reemplazarlo"
    case .unwritable(let path, let reason):
      "nntutor: no se puede escribir \(Quotation.spanish(path)): \(reason)"
    case .graphOrLesson: "nntutor: indica un grafo con --graph o una lección con --from, y solo uno"
    case .rateWithoutParameters:
      "nntutor: --rate también necesita --parameters: los nodos dados que se entrenan"
    case .badRate(let text):
      "nntutor: --rate: \(Quotation.spanish(text)) no es un número mayor que 0, como 0.1"
    case .notGiven(let name, let nearest):
      "nntutor: --parameters: \(Quotation.spanish(name)) no es un nodo dado"
        + (nearest.map { "; ¿será \(Quotation.spanish($0))?" } ?? "")
    case .badGiven(let text):
      "nntutor: --given: \(Quotation.spanish(text)) no es nombre=número, como w=2"
    case .decimalComma(let text):
      "nntutor: --given: " + LessonProblem.decimalComma(text).spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .written(let path):
      "\(path): ready. Try it with “nntutor preview \(path)”, check it with “nntutor check \(path)”."
    case .exists(let path):
      "nntutor: \(Quotation.english(path)) exists; choose another name, or replace it with --force"
    case .unwritable(let path, let reason):
      "nntutor: \(Quotation.english(path)) cannot be written: \(reason)"
    case .graphOrLesson:
      "nntutor: name a graph with --graph or a lesson with --from, one of the two"
    case .rateWithoutParameters:
      "nntutor: --rate needs --parameters too: the given nodes that are trained"
    case .badRate(let text):
      "nntutor: --rate: \(Quotation.english(text)) is not a number above 0, such as 0.1"
    case .notGiven(let name, let nearest):
      "nntutor: --parameters: \(Quotation.english(name)) is not a given node"
        + (nearest.map { "; did you mean \(Quotation.english($0))?" } ?? "")
    case .badGiven(let text):
      "nntutor: --given: \(Quotation.english(text)) is not name=number, such as w=2"
    case .decimalComma(let text):
      "nntutor: --given: " + LessonProblem.decimalComma(text).english(voice)
    }
  }
}
