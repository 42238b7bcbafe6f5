/// The text of a lesson of one step that is right, for tests in which its content is no matter.
func tinyLesson(id: String, title: String = "T") -> String {
  """
  format: 1
  id: \(id)
  title: \(title)
  goal: G
  steps: [{ id: s, text: A }]
  """
}
