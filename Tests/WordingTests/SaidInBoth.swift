import Autodiff
import Checking
import Curriculum
import Testing
import Wording

/// What is said in both languages, a line each, of an answer to the only question about a graph.
func saidInBoth(
  of answer: String, to kind: Question.Kind, _ given: [(name: String, text: String)],
  _ nodes: String...
) throws -> String {
  let graph = try Graph(given: given, definitions: nodes)
  let step = Step(
    id: "s", graph: "g", text: LocalizedText("?"), questions: [Question(id: "q", kind: kind)])
  let lesson = Lesson(
    id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
    graphs: ["g": LessonGraph(graph: graph)], steps: [step])
  let field = try #require(step.fields.first)
  let mark = Marker(lesson: lesson, step: step).mark(answer, for: field)
  return [Voices.spanish, Voices.english]
    .map { $0.say(VerdictSentence(mark, field: field, output: graph.output)) }
    .joined(separator: "\n")
}
