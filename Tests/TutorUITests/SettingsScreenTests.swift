import Curriculum
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import TutorUI

@Suite("The settings screen")
struct SettingsScreenTests {
  @Test("every setting stands with its value and what decided it, and what wins is said")
  func screen() throws {
    var learner = Learner(
      TutorState(
        course: try SmallCourse.make(), record: LearnerRecord(settings: ["color": "always"]),
        language: .english,
        outside: OutsideSettings(
          winning: [.color: SettingValue("never", from: .environment("NO_COLOR"))],
          usual: [.language: SettingValue("en", from: .locale)])))
    learner.does(.settings, .down, .down, .down, .right, .down)
    expectEqual(
      view(learner.state, size: Size(columns: 60, rows: 16), glyphs: .unicode).grid.dump(),
      """
       Settings

         Language             English      locale
         Decimal mark         by language  default
         Figures asked for    as usual: 3  default
         Pause between hints  15 seconds   your setting
       > Colours              never        NO_COLOR
         ASCII only           no           default
         Plain mode           no           default

       Whether colours are used. Nothing is told by colour alone.
       The value comes from the variable NO_COLOR, which wins.
       Without it the kept value counts: always.


       → change  ← previous  Esc back  Del take back  ↑ up
      -- roles
      0:0-59 title
      2:37-42 dim
      3:37-43 dim
      4:37-43 dim
      5:37-48 dim
      6:1-44 selection
      7:37-43 dim
      8:37-43 dim
      11:1-55 warning
      12:1-41 warning
      15:1 key
      15:11 key
      15:23-25 key
      15:33-35 key
      15:48 key
      """)
  }
}
