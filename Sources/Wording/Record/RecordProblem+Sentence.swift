public import Tutor

/// What a learner is told at the start: that nothing is kept, why, and what to do.
extension RecordProblem: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    if case .damaged(let path, let keptAs) = self {
      return "El registro «\(path)» estaba dañado. Quedó guardado como «\(keptAs)» y se empezó "
        + "uno nuevo."
    }
    return "Tu avance no se guarda: \(spanishCause). \(spanishAdvice)"
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    if case .damaged(let path, let keptAs) = self {
      return "The record “\(path)” was damaged. It was kept as “\(keptAs)” and a new one begun."
    }
    return "Your progress is not kept: \(englishCause). \(englishAdvice)"
  }
}

extension RecordProblem {
  /// What is wrong, as a part of a Spanish sentence.
  var spanishCause: String {
    switch self {
    case .folderUnusable(let path, let reason): "no se puede usar la carpeta «\(path)» (\(reason))"
    case .readOnly(let path): "«\(path)» es de solo lectura"
    case .diskFull(let path): "el disco de «\(path)» está lleno"
    case .locked(let path): "otro programa tiene ocupado «\(path)»"
    case .damaged(let path, let keptAs): "«\(path)» estaba dañado y es ahora «\(keptAs)»"
    case .damagedInPlace(let path, let reason): "«\(path)» está dañado (\(reason))"
    case .newerVersion(let path): "«\(path)» es de una versión más nueva de nntutor"
    case .failed(let path, let reason): "«\(path)» no se puede usar (\(reason))"
    }
  }

  /// What is wrong, as a part of an English sentence.
  var englishCause: String {
    switch self {
    case .folderUnusable(let path, let reason): "the folder “\(path)” cannot be used (\(reason))"
    case .readOnly(let path): "“\(path)” is read-only"
    case .diskFull(let path): "the disk of “\(path)” is full"
    case .locked(let path): "another program holds “\(path)”"
    case .damaged(let path, let keptAs): "“\(path)” was damaged and is now “\(keptAs)”"
    case .damagedInPlace(let path, let reason): "“\(path)” is damaged (\(reason))"
    case .newerVersion(let path): "“\(path)” is from a newer version of nntutor"
    case .failed(let path, let reason): "“\(path)” cannot be used (\(reason))"
    }
  }

  private var spanishAdvice: String {
    switch self {
    case .folderUnusable: "Elige otra con --data."
    case .readOnly, .damaged, .failed: "Elige otra carpeta con --data."
    case .diskFull: "Libera espacio y vuelve a empezar nntutor."
    case .locked: "Cierra ese programa y vuelve a empezar nntutor."
    case .damagedInPlace: "Aparta ese archivo o elige otra carpeta con --data."
    case .newerVersion: "Usa esa versión, u otra carpeta con --data."
    }
  }

  private var englishAdvice: String {
    switch self {
    case .folderUnusable: "Choose another with --data."
    case .readOnly, .damaged, .failed: "Choose another folder with --data."
    case .diskFull: "Free some space and start nntutor again."
    case .locked: "Close that program and start nntutor again."
    case .damagedInPlace: "Put that file aside or choose another folder with --data."
    case .newerVersion: "Use that version, or another folder with --data."
    }
  }
}
