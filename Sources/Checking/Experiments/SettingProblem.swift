/// Why settings of an experiment could not be read.
public enum SettingProblem: Hashable, Sendable {
  /// A word that is no setting; of a descent only η can be chosen.
  case unknown(String, isTraining: Bool)
  /// A learning rate that is not above 0, or too great.
  case rate(Double, highest: Double)
  /// A whole number out of its range, or none; the word is empty where the number stands alone.
  case count(word: String, text: String, lowest: Int, highest: Int)
}
