import NcursesTerminal
import Wording

/// Why there is no full screen.
struct TerminalProblemSentence: Sentence {
  private let problem: TerminalProblem

  /// Creates the sentence for a problem.
  init(_ problem: TerminalProblem) {
    self.problem = problem
  }

  func spanish(_ voice: Voice) -> String {
    switch problem {
    case .notATerminal: "la entrada o la salida no es una terminal"
    case .unknownTerminal(let name): "no se conoce la terminal TERM=\(name)"
    case .noCursorAddressing(let name): "TERM=\(name) no puede mover el cursor"
    case .alreadyOpen: "la terminal ya está en uso"
    }
  }

  func english(_ voice: Voice) -> String {
    switch problem {
    case .notATerminal: "input or output is not a terminal"
    case .unknownTerminal(let name): "the terminal TERM=\(name) is not known"
    case .noCursorAddressing(let name): "TERM=\(name) cannot place the cursor"
    case .alreadyOpen: "the terminal is in use already"
    }
  }
}
