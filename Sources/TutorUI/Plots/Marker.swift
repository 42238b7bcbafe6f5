import Screen

/// A sign at a point of a chart.
struct Marker {
  var x: Double
  var y: Double
  var sign: Text
  var role: Role
}
