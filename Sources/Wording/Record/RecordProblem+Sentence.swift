public import Tutor

extension RecordProblem: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .folderUnusable(let path, let reason):
      "Tu avance no se guarda: no se puede usar la carpeta «\(path)» (\(reason)). "
        + "Elige otra con --data."
    case .readOnly(let path):
      "Tu avance no se guarda: «\(path)» es de solo lectura. Elige otra carpeta con --data."
    case .diskFull(let path):
      "Tu avance ya no se guarda: el disco de «\(path)» está lleno. Libera espacio y vuelve "
        + "a empezar nntutor."
    case .locked(let path):
      "Tu avance ya no se guarda: otro programa tiene ocupado «\(path)». Cierra ese programa y "
        + "vuelve a empezar nntutor."
    case .damaged(let path, let keptAs):
      "El registro «\(path)» estaba dañado. Quedó guardado como «\(keptAs)» y se empezó uno nuevo."
    case .damagedInPlace(let path, let reason):
      "Tu avance no se guarda: «\(path)» está dañado y no se pudo apartar (\(reason))."
    case .newerVersion(let path):
      "Tu avance no se guarda: «\(path)» es de una versión más nueva de nntutor. Usa esa "
        + "versión, u otra carpeta con --data."
    case .failed(let path, let reason):
      "Tu avance ya no se guarda en «\(path)»: \(reason)."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .folderUnusable(let path, let reason):
      "Your progress is not kept: the folder “\(path)” cannot be used (\(reason)). "
        + "Choose another with --data."
    case .readOnly(let path):
      "Your progress is not kept: “\(path)” is read-only. Choose another folder with --data."
    case .diskFull(let path):
      "Your progress is no longer kept: the disk of “\(path)” is full. Free some space and "
        + "start nntutor again."
    case .locked(let path):
      "Your progress is no longer kept: another program holds “\(path)”. Close that program "
        + "and start nntutor again."
    case .damaged(let path, let keptAs):
      "The record “\(path)” was damaged. It was kept as “\(keptAs)” and a new one begun."
    case .damagedInPlace(let path, let reason):
      "Your progress is not kept: “\(path)” is damaged and could not be put aside (\(reason))."
    case .newerVersion(let path):
      "Your progress is not kept: “\(path)” is from a newer version of nntutor. Use that "
        + "version, or another folder with --data."
    case .failed(let path, let reason):
      "Your progress is no longer kept in “\(path)”: \(reason)."
    }
  }
}
