/// A picture that is drawn from numbers.
public enum Chart: Hashable, Sendable {
  /// Functions of one variable.
  case plot(FunctionPlot)
  /// Points of two classes, and what separates them.
  case plane(PlanePicture)
  /// The loss over the steps of gradient descent.
  case curve(LossCurvePicture)
  /// Some values of a graph as bars.
  case bars(BarsPicture)
  /// Steps of gradient descent on the loss as a function of one parameter.
  case descent(DescentPicture)
}
