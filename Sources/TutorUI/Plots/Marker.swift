import Screen

/// A sign at a point of a chart.
struct Marker {
  var x: Double
  var y: Double
  var sign: Text
  /// The sign where another marker lies in the same cell; the last one's own where there is none.
  var sharedSign: Text?
  var role: Role
  /// Whether it stands at the edge with an arrow where its point lies outside.
  var staysInSight = false
  /// How many columns left of its point it stands, so as not to cover what is drawn there.
  var columnsToLeft = 0
}
