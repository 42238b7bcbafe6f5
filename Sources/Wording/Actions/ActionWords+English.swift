import Tutor

extension ActionWords {
  static func englishLabel(_ action: Action) -> String {
    switch action {
    case .confirm: "continue"
    case .hint: "hint"
    case .split: "split"
    case .run: "run"
    case .oneStep: "step"
    case .oneEpoch: "epoch"
    case .rewind: "to the start"
    case .nudge: "nudge"
    case .overview: "overview"
    case .nextField: "field"
    case .previousField: "previous field"
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .home: "start"
    case .end: "end"
    case .deleteBackward, .deleteForward: "delete"
    case .clear: "clear"
    case .nextStep: "next"
    case .previousStep: "previous"
    case .scrollUp: "scroll up"
    case .scrollDown: "scroll down"
    case .practise: "practise"
    case .search: "search"
    case .language: "español"
    case .help: "help"
    case .back: "back"
    case .quit: "quit"
    case .redraw: "redraw"
    }
  }

  static func englishConfirm(_ meaning: ConfirmMeaning) -> String {
    switch meaning {
    case .choose: "choose"
    case .open: "open"
    case .check: "check"
    case .takeStep: "step"
    case .run: "run"
    case .pause: "stop"
    case .rewind: "to the start"
    case .toField: "to the field"
    case .goOn: "continue"
    case .finishLesson: "finish"
    case .quit: "quit"
    case .close: "close"
    }
  }

  static func englishHelp(_ action: Action) -> String {
    switch action {
    case .confirm: "Checks the answer; opens the lesson; continues"
    case .hint: "Gives a hint; pressed again, a stronger one; finally the solution"
    case .split: "Splits the question for a gradient into small ones, after two misses"
    case .run: "In an experiment: lets it run, or stops it"
    case .oneStep: "In an experiment: takes one step"
    case .oneEpoch: "In an experiment: takes the rest of the epoch"
    case .rewind: "In an experiment: goes back to the start"
    case .nudge: "In the graph: nudges an input and shows ΔL/h; again, with a smaller h"
    case .overview: "Shows a large graph whole and small; again, from near"
    case .nextField: "Goes to the next field, after the last to the graph"
    case .previousField: "Goes to the previous field, before the first to the graph"
    case .up: "Goes to the field, option, setting, lesson or node above"
    case .down: "Goes to the field, option, setting, lesson or node below"
    case .left: "Moves the cursor left; in the graph, to a node further left; lowers a setting"
    case .right: "Moves the cursor right; in the graph, to a node further right; raises a setting"
    case .home: "Moves the cursor to the start"
    case .end: "Moves the cursor to the end"
    case .deleteBackward: "Deletes the character before the cursor"
    case .deleteForward: "Deletes the character at the cursor"
    case .clear: "Deletes the whole answer"
    case .nextStep: "Goes to the next step even if questions are open"
    case .previousStep: "Goes back to the previous step"
    case .scrollUp: "Shows the text further up"
    case .scrollDown: "Shows the text further down"
    case .practise: "Begins to practise; in a lesson, asks the step with new numbers"
    case .search: "Searches the course list"
    case .language: "Changes to Spanish"
    case .help: "Shows this help"
    case .back: "Goes back to the course list; from there quits"
    case .quit: "Quits without asking"
    case .redraw: "Redraws the screen"
    }
  }
}
