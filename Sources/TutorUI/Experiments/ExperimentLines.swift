import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// What can be set in an experiment, how far it has gone, and how it goes.
struct ExperimentLines {
  private let field: Field
  private let boxes: FieldBoxes

  init(_ field: Field, boxes: FieldBoxes) {
    self.field = field
    self.boxes = boxes
  }

  private var context: ViewContext { boxes.context }
  /// The columns of the bar that shows how much is done: as many as there is room for.
  private let bar = 4...10

  /// Returns the lines.
  ///
  /// - Parameter prompt: What the question asks in words of its own; nil where its goal says it.
  func lines(width: Int, prompt: [Line]?) -> [Line] {
    guard let experiment = field.experiment, let state = boxes.page.experiments[field.id],
      let laboratory = boxes.page.laboratory(of: field)
    else { return [] }
    let goal = ExperimentWords.goal(experiment, output: laboratory.output)
    let outcome = laboratory.outcome(of: state.trial)
    var lines = signed(prompt ?? Paragraph.lines(context.say(goal), width: width), width: width)
    lines += settings(experiment, state, width: width)
    lines.append(position(state, experiment, outcome, width: width))
    if boxes.page.marks[field.id] == nil {
      lines += Paragraph.lines(
        context.say(TrialCourseSentence(outcome)), role: role(of: outcome.course), width: width,
        indent: 2)
    }
    return lines
  }

  /// What is asked with the sign of what came of it at its end: the numbers below are those of the
  /// trial that is on, which goes on after it.
  private func signed(_ asked: [Line], width: Int) -> [Line] {
    let sign = boxes.sign(field)
    guard !sign.text.isEmpty else { return asked }
    guard var last = asked.last, last.width + 1 + sign.text.width <= width else {
      return asked + [Line([Span("  "), Span(sign.text, sign.role)])]
    }
    last.append(" ")
    last.append(sign.text, sign.role)
    return Array(asked.dropLast()) + [last]
  }

  /// The settings one after the other; arrows around the one that they change.
  private func settings(
    _ experiment: Experiment, _ state: ExperimentState, width: Int
  ) -> [Line] {
    let isFocused = boxes.page.isFocused(field)
    let items = experiment.choices.map { setting -> Line in
      var item = Line()
      item.append(context.say(ExperimentWords.name(setting)), .emphasis)
      item.append(setting == .rate ? " = " : ": ")
      let value = context.say(ExperimentWords.value(setting, state.settings))
      if isFocused, setting == state.selected, let typed = state.typed {
        let before = context.text(String(typed.characters.prefix(typed.cursor)))
        item.cursorColumn = item.width + before.width
        item.append(context.text(typed.text), .focusedField)
        // A place for the cursor.
        item.append(" ", .focusedField)
      } else if isFocused, setting == state.selected {
        item.append(context.glyphs.leftArrow + " ", .key)
        item.cursorColumn = item.width
        item.append(value, .focusedField)
        item.append(" " + context.glyphs.arrow, .key)
      } else {
        item.append(value)
      }
      return item
    }
    var lines = [Line([boxes.mark(isFocused: isFocused)])]
    for item in items {
      let last = lines[lines.count - 1]
      if last.width > 2, last.width + 3 + item.width > width {
        lines.append(Line([Span("  ")]))
      } else if last.width > 2 {
        lines[lines.count - 1].append("   ")
      }
      let column = lines[lines.count - 1].width
      lines[lines.count - 1].pieces += item.pieces
      if let cursor = item.cursorColumn { lines[lines.count - 1].cursorColumn = column + cursor }
    }
    return lines
  }

  /// How far it has gone, with a bar for a training and the time that it still takes.
  private func position(
    _ state: ExperimentState, _ experiment: Experiment, _ outcome: TrialOutcome, width: Int
  ) -> Line {
    var line = Line([Span("  ")])
    switch (experiment.kind, state.trial) {
    case (.descent(let parameter, _), .descent(let path, let steps)):
      let stop = path.stops.prefix(steps + 1).last
      let place = stop?.parameters.first.map { (name: parameter, value: $0) }
      let loss = stop.map { (name: outcome.output, value: $0.loss) }
      line.append(
        context.say(
          ExperimentWords.step(
            steps, of: state.settings.rounds, numbers: [place, loss].compactMap(\.self))))
    default:
      var told = context.say(
        ExperimentWords.epoch(
          outcome.rounds, of: state.settings.rounds, loss: (outcome.output, outcome.loss),
          right: outcome.right))
      if let seconds = state.secondsLeft {
        told = told + "; " + context.say(ExperimentWords.left(seconds: seconds))
      }
      let room = width - line.width - 1 - told.width
      // Where there is no room for both, the numbers say it too.
      if room >= bar.lowerBound {
        let columns = min(room, bar.upperBound)
        let full = Int((state.share * Double(columns)).rounded(.down))
        let rest = context.glyphs.isASCII ? Text(".") : "░"
        line.append(context.glyphs.block.repeated(full), .curve)
        line.append(rest.repeated(columns - full), .axis)
        line.append(" ")
      }
      line.append(told)
    }
    return line
  }

  private func role(of course: TrialCourse) -> Role {
    switch course {
    case .start: .dim
    case .falling, .zigzag: .plain
    case .slow, .bouncing, .plateau, .rising, .diverged, .noValue: .warning
    }
  }
}
