import Checking
import Curriculum

extension SpanishMistakes {
  static func gradient(_ mistake: GradientMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .value:
      .init(
        "diste el valor de \(names.node)",
        "Se pide cuánto cambia \(names.output) cuando \(names.node) cambia un poco.")
    case .sign:
      .init(
        "el signo quedó al revés", "El tamaño está bien: revisa el signo de cada factor.")
    case .whole:
      .init(
        "diste el gradiente completo",
        "Aquí solo se pide cómo responde \(names.consumer) a \(names.node), sin lo que llega desde "
          + "\(names.output).")
    case .localOnly:
      .init(
        "diste solo la derivada local",
        "Falta multiplicar por el gradiente que llega desde \(names.output).")
    case .upstream:
      .init(
        "copiaste el gradiente que llega",
        "Falta multiplicarlo por la derivada local de este paso.")
    case .skipLink:
      .init(
        "este eslabón de la cadena quedó fuera",
        "La cadena lleva un factor por cada flecha hasta \(names.output).")
    case .skipPart:
      .init(
        "esta parte de la cadena quedó fuera",
        "La cadena lleva un factor por cada flecha hasta \(names.output).")
    case .onePath:
      .init(
        "quedó fuera el aporte que vuelve por aquí",
        "\(names.node) llega a \(names.output) por más caminos: cada uno aporta y se suman.")
    case .pathProduct:
      .init(
        "multiplicaste los caminos entre sí",
        "Se multiplica a lo largo de un camino; los caminos se suman.")
    case .pathMean:
      .init("promediaste los caminos", "Los aportes de los caminos se suman, sin dividir.")
    case .sumChain:
      .init(
        "sumaste los factores de la cadena", "A lo largo de un camino los factores se multiplican.")
    case .ownFactor:
      .init(
        "usaste \(names.node) como su propia derivada",
        "En un producto, la derivada por un factor es el otro.")
    case .productAsSum:
      .init(
        "derivaste el producto como si fuera suma",
        "En un producto, la derivada por un factor es el otro.")
    case .addAsMultiply:
      .init(
        "derivaste la suma como si fuera producto",
        "Si \(names.node) crece en 1, ¿cuánto crece la suma?")
    case .termAsConstant:
      .init(
        "tomaste \(names.node) como constante",
        "Es 0 la derivada de lo que no cambia: si \(names.node) crece en 1, ¿cuánto cambia "
          + "\(names.consumer)?")
    case .subtractSign:
      .init(
        "perdiste el menos de la resta",
        "\(names.node) va restado: si \(names.node) sube, la diferencia baja.")
    case .negationLost:
      .init(
        "perdiste el menos que está delante", "El signo de la fórmula también pasa a la derivada.")
    case .denominatorIgnored:
      .init(
        "trataste el denominador como constante",
        "\(names.node) también está abajo, y ese efecto cuenta.")
    case .denominatorNotSquared:
      .init(
        "el denominador quedó sin cuadrado", "En la regla del cociente se divide por el cuadrado.")
    case .quotientSign:
      .init("perdiste el menos del cociente", "Si el denominador crece, el cociente se achica.")
    case .squareWithoutTwo:
      .init(
        "faltó el 2 al derivar el cuadrado",
        "El exponente baja como factor, y aquí no hay un ½ que lo cancele.")
    case .squareKept:
      .init(
        "el exponente quedó igual al derivar", "Al derivar una potencia, el exponente baja en uno.")
    case .squareConstant:
      .init("dejaste solo el 2 del cuadrado", "La derivada depende también de lo que está elevado.")
    case .squareWithoutTarget:
      .init("derivaste solo \(names.node)²", "Dentro del cuadrado está la diferencia completa.")
    case .sigmoidActivation:
      .init("usaste a como derivada de la sigmoide", "Con a = σ(z), la derivada es a·(1 − a).")
    case .sigmoidComplement:
      .init("usaste solo 1 − a", "Con a = σ(z), la derivada es a·(1 − a).")
    case .sigmoidTwice:
      .init("aplicaste la sigmoide dos veces", "a ya es σ(z): basta con a·(1 − a).")
    case .sigmoidArgument:
      .init("calculaste z·(1 − z)", "Esa fórmula se usa con la activación a, no con z.")
    case .sigmoidTanhRule:
      .init("usaste 1 − a²", "Esa es la regla de tanh; aquí la función es la sigmoide.")
    case .sigmoidSkipped:
      .init("pasaste de largo la sigmoide", "Ese paso también tiene su derivada.")
    case .sigmoidOne:
      .init(
        "tomaste la derivada de una sola sigmoide", "Cada sigmoide de la cadena aporta su factor.")
    case .tanhActivation:
      .init("usaste a como derivada de tanh", "Con a = tanh(z), la derivada es 1 − a².")
    case .tanhNotSquared:
      .init("usaste 1 − a", "En la derivada de tanh, a va al cuadrado.")
    case .tanhSigmoidRule:
      .init("usaste a·(1 − a)", "Esa es la regla de la sigmoide; aquí la función es tanh.")
    case .tanhArgument:
      .init("usaste z en 1 − z²", "Lo que va al cuadrado es a = tanh(z).")
    case .tanhTwice:
      .init("aplicaste tanh dos veces", "a ya es tanh(z): eleva ese valor al cuadrado.")
    case .tanhSquare:
      .init("usaste a²", "En la derivada de tanh, ese cuadrado se resta de 1.")
    case .tanhSkipped:
      .init("pasaste de largo la tanh", "Ese paso también tiene su derivada.")
    case .reluOpen:
      .init("dejaste pasar el gradiente", "Con z negativo, la ReLU está apagada: es plana.")
    case .reluValue:
      .init("usaste el valor de la ReLU", "Su derivada es una pendiente: solo vale 0 o 1.")
    case .reluArgument:
      .init("usaste z como derivada de la ReLU", "Su derivada es una pendiente: solo vale 0 o 1.")
    case .reluSign:
      .init("diste −1 a la ReLU apagada", "Con z negativo, la ReLU es plana.")
    case .reluClosed:
      .init("cerraste el paso en la ReLU", "Con z positivo, la ReLU está encendida.")
    case .reluAtZero:
      .init(
        "tomaste la pendiente de la derecha",
        "En z = 0 decide la convención: aquí, la misma de PyTorch.")
    case .reluHalf:
      .init("tomaste ½ en z = 0", "Es una convención posible; aquí se usa la misma de PyTorch.")
    case .logarithmArgument:
      .init("usaste u como derivada de ln u", "La derivada de ln u es 1/u.")
    case .logarithmKept:
      .init("dejaste el logaritmo sin derivar", "La derivada de ln u es 1/u.")
    case .logarithmBaseTen:
      .init("derivaste el logaritmo en base 10", "Aquí el logaritmo es natural: no lleva ln 10.")
    case .logarithmSkipped:
      .init("pasaste de largo el logaritmo", "Ese paso también tiene su derivada.")
    case .exponentialPower:
      .init("usaste la regla de las potencias", "En e^u la variable está en el exponente.")
    case .exponentialSkipped:
      .init("pasaste de largo la exponencial", "Ese paso también tiene su derivada.")
    }
  }
}
