/// What `nntutor mark` says, in the `error` of a line that it cannot mark.
public enum MarkWords: Error, Hashable, Sentence {
  /// The line is no JSON object.
  case notAnObject
  /// The line has no text under a key.
  case missingText(key: String)
  /// The lesson has no step of that id.
  case unknownStep(String, nearest: String?, steps: [String])
  /// Something else than a text stands under a key.
  case notAText(key: String)
  /// The step has no field of that id.
  case unknownField(String, step: String, fields: [String])

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .notAnObject:
      "la línea no es un objeto JSON; se espera {\"step\": …, \"field\": …, \"answer\": …}"
    case .missingText(let key): "falta «\(key)», que debe ser un texto"
    case .unknownStep(let id, let nearest, let steps):
      "la lección no tiene un paso «\(id)»"
        + (nearest.map { "; ¿será «\($0)»?" } ?? "; tiene: \(steps.joined(separator: ", "))")
    case .notAText(let key): "lo que hay en «\(key)» debe ser un texto, entre comillas"
    case .unknownField(let id, let step, let fields):
      "el paso «\(step)» no tiene un campo «\(id)»; tiene: \(fields.joined(separator: ", "))"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .notAnObject:
      "the line is no JSON object; expected {\"step\": …, \"field\": …, \"answer\": …}"
    case .missingText(let key): "“\(key)” is missing, which has to be a text"
    case .unknownStep(let id, let nearest, let steps):
      "the lesson has no step “\(id)”"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "; it has: \(steps.joined(separator: ", "))")
    case .notAText(let key): "what stands under “\(key)” has to be a text, in quotation marks"
    case .unknownField(let id, let step, let fields):
      "the step “\(step)” has no field “\(id)”; it has: \(fields.joined(separator: ", "))"
    }
  }
}
