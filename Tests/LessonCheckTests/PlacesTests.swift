import LessonFormat
import TestSupport
import Testing

@Suite("The places of a lesson's parts")
struct PlacesTests {
  @Test("every part is found where it stands, and a part that is missing where it would belong")
  func places() throws {
    let reading = LessonReader.readWithPlaces(
      """
      format: 1
      id: places
      title: T
      goal: { es: Meta, en: Goal }
      graphs:
        g: { given: { w: 3 }, nodes: [ "L = 2*w" ] }
      steps:
        - id: one
          text: A
        - id: two
          text:
            es: Calcula.
            en: Compute.
          ask:
            - value: L
            - gradient: w
      """, path: "places.yaml")
    expectEqual(reading.result.diagnostics, [])
    let places = try #require(reading.places)
    func spot(_ part: [LessonPlaces.Part]) -> String {
      let place = places.place(part)
      return "\(place.line):\(place.column)"
    }
    expectEqual(spot(["id"]), "2:5")
    expectEqual(spot(["goal", "en"]), "4:23")
    expectEqual(spot(["graphs", "g"]), "6:6")
    expectEqual(spot(["steps", 1, "text", "en"]), "13:11")
    expectEqual(spot(["steps", 1, "ask", 1]), "16:9")
    expectEqual(spot(["steps", 1, "ask", 1, "hints", 0]), "16:9")
  }
}
