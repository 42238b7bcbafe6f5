import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is said about the record")
struct RecordSentenceTests {
  static let problems: [RecordProblem] = [
    .folderUnusable(path: "/d", reason: "Not a directory"), .readOnly(path: "/r"),
    .diskFull(path: "/r"), .locked(path: "/r"), .damaged(path: "/r", keptAs: "/k"),
    .damagedInPlace(path: "/r", reason: "Permission denied"), .newerVersion(path: "/r"),
    .failed(path: "/r", reason: "disk I/O error"),
  ]

  @Test("at the start: that nothing is kept, why, and what to do, in Spanish")
  func startSpanish() {
    expectEqual(
      Voices.spanish(Self.problems),
      """
      Tu avance no se guarda: no se puede usar la carpeta «/d» (Not a directory). Elige otra con \
      --data.
      Tu avance no se guarda: «/r» es de solo lectura. Elige otra carpeta con --data.
      Tu avance no se guarda: el disco de «/r» está lleno. Libera espacio y vuelve a empezar nntutor.
      Tu avance no se guarda: otro programa tiene ocupado «/r». Cierra ese programa y vuelve a \
      empezar nntutor.
      El registro «/r» estaba dañado. Quedó guardado como «/k» y se empezó uno nuevo.
      Tu avance no se guarda: «/r» está dañado (Permission denied). Aparta ese archivo o elige otra \
      carpeta con --data.
      Tu avance no se guarda: «/r» es de una versión más nueva de nntutor. Usa esa versión, u otra \
      carpeta con --data.
      Tu avance no se guarda: «/r» no se puede usar (disk I/O error). Elige otra carpeta con --data.
      """)
  }

  @Test("at the start: that nothing is kept, why, and what to do, in English")
  func startEnglish() {
    expectEqual(
      Voices.english(Self.problems),
      """
      Your progress is not kept: the folder “/d” cannot be used (Not a directory). Choose another \
      with --data.
      Your progress is not kept: “/r” is read-only. Choose another folder with --data.
      Your progress is not kept: the disk of “/r” is full. Free some space and start nntutor again.
      Your progress is not kept: another program holds “/r”. Close that program and start nntutor \
      again.
      The record “/r” was damaged. It was kept as “/k” and a new one begun.
      Your progress is not kept: “/r” is damaged (Permission denied). Put that file aside or choose \
      another folder with --data.
      Your progress is not kept: “/r” is from a newer version of nntutor. Use that version, or \
      another folder with --data.
      Your progress is not kept: “/r” cannot be used (disk I/O error). Choose another folder with \
      --data.
      """)
  }

  static let words: [RecordWords] = [
    .failed(.diskFull(path: "/r")), .failed(.locked(path: "/r")), .failed(.readOnly(path: "/r")),
    .failed(.failed(path: "/r", reason: "disk I/O error")), .recovered,
    .lost(answers: 1, .diskFull(path: "/r")), .lost(answers: 2, .readOnly(path: "/r")),
    .unreadable(.newerVersion(path: "/r")), .unchanged(.locked(path: "/r")),
  ]

  @Test("later: what is not kept from then on, and what is lost in the end, in Spanish")
  func laterSpanish() {
    expectEqual(
      Voices.spanish(Self.words),
      """
      Lo que hagas desde ahora todavía no queda guardado: el disco de «/r» está lleno. Libera \
      espacio; nntutor lo vuelve a intentar cada vez.
      Lo que hagas desde ahora todavía no queda guardado: otro programa tiene ocupado «/r». Cierra \
      ese programa; nntutor lo vuelve a intentar cada vez.
      Lo que hagas desde ahora todavía no queda guardado: «/r» es de solo lectura. Permite escribir \
      ahí, o sal y elige otra carpeta con --data; nntutor lo vuelve a intentar cada vez.
      Lo que hagas desde ahora todavía no queda guardado: «/r» no se puede usar (disk I/O error). \
      Para guardar en otra carpeta, sal y elige una con --data; nntutor lo vuelve a intentar cada vez.
      El registro funciona otra vez: todo quedó guardado.
      nntutor: error: lo último no quedó guardado (1 respuesta): el disco de «/r» está lleno
      nntutor: error: lo último no quedó guardado (2 respuestas): «/r» es de solo lectura
      nntutor: error: no se pudo leer el registro: «/r» es de una versión más nueva de nntutor
      nntutor: error: no se pudo cambiar el registro: otro programa tiene ocupado «/r»
      """)
  }

  @Test("later: what is not kept from then on, and what is lost in the end, in English")
  func laterEnglish() {
    expectEqual(
      Voices.english(Self.words),
      """
      What you do from now on is not kept yet: the disk of “/r” is full. Free some space; nntutor \
      tries again every time.
      What you do from now on is not kept yet: another program holds “/r”. Close that program; \
      nntutor tries again every time.
      What you do from now on is not kept yet: “/r” is read-only. Allow writing there, or quit and \
      choose another folder with --data; nntutor tries again every time.
      What you do from now on is not kept yet: “/r” cannot be used (disk I/O error). To keep it in \
      another folder, quit and choose one with --data; nntutor tries again every time.
      The record works again: everything is kept.
      nntutor: error: what came last is not kept (1 answer): the disk of “/r” is full
      nntutor: error: what came last is not kept (2 answers): “/r” is read-only
      nntutor: error: the record could not be read: “/r” is from a newer version of nntutor
      nntutor: error: the record could not be changed: another program holds “/r”
      """)
  }

  @Test("what is finished, left or broken off says whether it is kept")
  func kept() {
    let notices = [true, false].map {
      NoticeSentence(.lessonFinished(lesson: "xor", isKept: $0), course: Course([]))
    }
    expectEqual(
      Voices.spanish(notices),
      """
      Terminaste «xor». Todo quedó guardado.
      Terminaste «xor». Pero tu avance no se está guardando.
      """)
    expectEqual(
      Voices.english(notices),
      """
      You finished “xor”. Everything is kept.
      You finished “xor”. But your progress is not being kept.
      """)
    let questions: [ScreenWords] = [.quitQuestion, .quitQuestionUnkept]
    expectEqual(
      Voices.spanish(questions),
      """
      ¿Salir de nntutor? Todo queda guardado.
      ¿Salir de nntutor? Tu avance no está guardado.
      """)
    expectEqual(
      Voices.english(questions),
      """
      Quit nntutor? Everything is kept.
      Quit nntutor? Your progress is not kept.
      """)
    let crashes: [ProgramWords] = [.crash(isKept: true), .crash(isKept: false)]
    expectEqual(
      Voices.spanish(crashes),
      """
      nntutor se detuvo por un error interno; tu avance hasta la última respuesta está guardado.
      nntutor se detuvo por un error interno; tu avance no se estaba guardando.
      """)
    expectEqual(
      Voices.english(crashes),
      """
      nntutor stopped on an internal error; your progress up to the last answer is kept.
      nntutor stopped on an internal error; your progress was not being kept.
      """)
  }

  @Test("help on quitting promises nothing about the record")
  func help() {
    expectEqual(Voices.spanish([ActionSentence.help(.quit)]), "Sale sin preguntar")
    expectEqual(Voices.english([ActionSentence.help(.quit)]), "Quits without asking")
    expectEqual(Voices.spanish([LineCommandSentence(.quit)]), "termina el programa.")
    expectEqual(Voices.english([LineCommandSentence(.quit)]), "ends the program.")
  }

  @Test("broken lesson files are told with the place of the first error")
  func brokenLessonFiles() {
    let first = Diagnostic(path: "mine/a.yaml", line: 3, problem: .missingKey("id"))
    let notices = [1, 2].map {
      NoticeSentence(.brokenLessonFiles(count: $0, first: first), course: Course([]))
    }
    expectEqual(
      Voices.spanish(notices),
      """
      Un archivo de lección tiene errores y no se usa: «mine/a.yaml:3». «nntutor list» con los \
      mismos --lessons dice cuáles son.
      2 archivos de lección tienen errores y no se usan; el primero es «mine/a.yaml:3». «nntutor \
      list» con los mismos --lessons dice cuáles son.
      """)
    expectEqual(
      Voices.english(notices),
      """
      One lesson file has errors and is not used: “mine/a.yaml:3”. “nntutor list” with the same \
      --lessons lists them.
      2 lesson files have errors and are not used; the first is “mine/a.yaml:3”. “nntutor list” \
      with the same --lessons lists them.
      """)
  }
}
