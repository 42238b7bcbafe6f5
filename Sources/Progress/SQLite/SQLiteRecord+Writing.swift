internal import Curriculum
internal import GRDB
public import Tutor

extension SQLiteRecord {
  /// Adds an attempt.
  public func append(_ attempt: Attempt, at time: Timestamp) throws(RecordProblem) {
    try writing { database in
      try database.execute(
        sql: """
          INSERT INTO attempt
            (time, lesson, step, field, answer, outcome, mistakes, rules, hint_level,
            language)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          time.milliseconds, attempt.key.lesson, attempt.key.step, attempt.key.field,
          attempt.answer, attempt.outcome.rawValue, attempt.mistakes.joined(separator: " "),
          attempt.rules.map(\.rawValue).joined(separator: " "), attempt.hintLevel,
          attempt.language.rawValue,
        ])
    }
  }

  /// Adds a step that was finished; a repeated one keeps its first moment.
  public func pass(_ step: Place, at time: Timestamp) throws(RecordProblem) {
    try writing { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO passage (lesson, step, time) VALUES (?, ?, ?)",
        arguments: [step.lesson, step.step, time.milliseconds])
    }
  }

  /// Sets where the learner is, in the lesson and in the course.
  public func remember(_ place: Place, at time: Timestamp) throws(RecordProblem) {
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO place (lesson, step, time) VALUES (?, ?, ?)",
        arguments: [place.lesson, place.step, time.milliseconds])
    }
  }

  /// Sets a setting; nil takes the choice back.
  public func set(_ name: String, to value: String?) throws(RecordProblem) {
    try writing { database in
      if let value {
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
          arguments: [name, value])
      } else {
        try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
      }
    }
  }

  /// Forgets a lesson, or all lessons for nil; settings stay.
  public func reset(lesson: String?) throws(RecordProblem) {
    try writing { database in
      for table in ["attempt", "passage", "place"] {
        if let lesson {
          try database.execute(sql: "DELETE FROM \(table) WHERE lesson = ?", arguments: [lesson])
        } else {
          try database.execute(sql: "DELETE FROM \(table)")
        }
      }
    }
  }
}
