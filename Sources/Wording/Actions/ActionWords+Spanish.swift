import Tutor

/// The words for the actions in each language.
enum ActionWords {}

extension ActionWords {
  static func spanishLabel(_ action: Action) -> String {
    switch action {
    case .confirm: "seguir"
    case .hint: "pista"
    case .split: "dividir"
    case .run: "correr"
    case .oneStep: "paso"
    case .oneEpoch: "época"
    case .rewind: "inicio"
    case .nudge: "empujar"
    case .overview: "vista general"
    case .nextField: "otro campo"
    case .previousField: "campo anterior"
    case .up: "arriba"
    case .down: "abajo"
    case .left: "izquierda"
    case .right: "derecha"
    case .home: "inicio"
    case .end: "fin"
    case .deleteBackward, .deleteForward: "borrar"
    case .clear: "borrar todo"
    case .nextStep: "siguiente"
    case .previousStep: "anterior"
    case .scrollUp: "subir"
    case .scrollDown: "bajar"
    case .practise: "practicar"
    case .progress: "avance"
    case .search: "buscar"
    case .settings: "ajustes"
    case .language: "English"
    case .help: "ayuda"
    case .back: "volver"
    case .quit: "salir"
    case .redraw: "redibujar"
    }
  }

  static func spanishConfirm(_ meaning: ConfirmMeaning) -> String {
    switch meaning {
    case .choose: "elegir"
    case .open: "abrir"
    case .check: "comprobar"
    case .setNumber: "fijar"
    case .takeStep: "un paso"
    case .run: "correr"
    case .pause: "detener"
    case .rewind: "al inicio"
    case .toField: "volver al campo"
    case .goOn: "seguir"
    case .finishLesson: "terminar"
    case .toLessons: "lecciones"
    case .quit: "salir"
    case .change: "cambiar"
    case .close: "cerrar"
    }
  }

  static func spanishHelp(_ action: Action) -> String {
    switch action {
    case .confirm: "Comprueba la respuesta; abre la lección; sigue"
    case .hint: "Da una pista; otra vez, una más fuerte; al final, la solución"
    case .split:
      "Divide la pregunta por un gradiente o una actualización en preguntas chicas, tras dos errores"
    case .run: "En un experimento: lo hace correr, o lo detiene"
    case .oneStep: "En un experimento: da un paso"
    case .oneEpoch: "En un experimento: completa la época"
    case .rewind: "En un experimento: vuelve al inicio"
    case .nudge: "En el grafo: empuja un dato y muestra ΔL/h; otra vez, con un h menor"
    case .overview: "Muestra entero y en chico un grafo grande; otra vez, de cerca"
    case .nextField: "Va al campo siguiente; después del último, al grafo"
    case .previousField: "Va al campo anterior; antes del primero, al grafo"
    case .up: "Va al campo, la opción, el ajuste, la lección o el nodo de arriba"
    case .down: "Va al campo, la opción, el ajuste, la lección o el nodo de abajo"
    case .left:
      "Mueve el cursor a la izquierda; en el grafo, a un nodo de la izquierda; baja un ajuste"
    case .right:
      "Mueve el cursor a la derecha; en el grafo, a un nodo de la derecha; sube un ajuste, "
        + "que también se escribe con cifras"
    case .home: "Lleva el cursor al comienzo"
    case .end: "Lleva el cursor al final"
    case .deleteBackward: "Borra el carácter anterior"
    case .deleteForward: "Borra el carácter del cursor"
    case .clear: "Borra toda la respuesta"
    case .nextStep: "Va al paso siguiente aunque queden preguntas"
    case .previousStep: "Vuelve al paso anterior"
    case .scrollUp: "Muestra el texto de más arriba"
    case .scrollDown: "Muestra el texto de más abajo"
    case .practise: "Empieza a practicar; en una lección, repite el paso con otros números"
    case .progress: "Muestra tu avance: cuán firme está cada regla, qué se repite, qué hacer ahora"
    case .search: "Busca en la lista de lecciones"
    case .settings: "Muestra los ajustes: idioma, marca decimal, cifras, pistas, colores"
    case .language: "Cambia a inglés"
    case .help: "Muestra esta ayuda"
    case .back: "Vuelve a la lista de lecciones; desde ahí sale"
    case .quit: "Sale sin preguntar"
    case .redraw: "Vuelve a dibujar la pantalla"
    }
  }
}
