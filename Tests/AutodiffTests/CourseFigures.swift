/// The graphs of the course with their values and gradients.
///
/// The figures were computed in PyTorch 2.13 in double precision and are rounded to six decimals.
enum CourseFigures {
  static let all = firstHalf + secondHalf

  private static let firstHalf = [
    """
    graph AND
    given x1=1, x2=1, w1=1, w2=1, b=-1
    nodes z = w1*x1+w2*x2+b; y = step(z)
    values z=1, y=1
    """,
    """
    graph OR
    given x1=0, x2=1, w1=1, w2=1, b=0
    nodes z = w1*x1+w2*x2+b; y = step(z)
    values z=1, y=1
    """,
    """
    graph NAND
    given x1=1, x2=1, w1=-2, w2=-2, b=3
    nodes z = w1*x1+w2*x2+b; y = step(z)
    values z=-1, y=0
    """,
    """
    graph XOR
    given x1=0, x2=1, w11=1, w12=1, b1=0, w21=1, w22=1, b2=-1, u1=1, u2=-2, c=0
    nodes s1 = w11*x1+w12*x2+b1; h1 = relu(s1); s2 = w21*x1+w22*x2+b2; h2 =
      relu(s2); y = u1*h1+u2*h2+c
    values s1=1, h1=1, s2=0, h2=0, y=1
    gradients h2=-2, s2=0, h1=1, s1=1, x1=1, x2=1, w11=0, w12=1, b1=1, w21=0,
      w22=0, b2=0, u1=1, u2=0, c=1
    """,
    """
    graph SIG
    given x1=0.5, x2=0.6, x3=0.1, w1=0.2, w2=0.3, w3=0.9, b=0.5
    nodes p1 = w1*x1; p2 = w2*x2; p3 = w3*x3; z = p1+p2+p3+b; y = sigma(z)
    values p1=0.1, p2=0.18, p3=0.09, z=0.87, y=0.704746
    gradients z=0.208079, p3=0.208079, p2=0.208079, p1=0.208079, x1=0.041616,
      x2=0.062424, x3=0.187271, w1=0.10404, w2=0.124848, w3=0.020808, b=0.208079
    """,
    """
    graph SIG0
    given x1=2, x2=1.5, w1=0.4, w2=-0.6, b=0.1
    nodes z = w1*x1+w2*x2+b; y = sigma(z)
    values z=0, y=0.5
    gradients z=0.25, x1=0.1, x2=-0.15, w1=0.5, w2=0.375, b=0.25
    """,
    """
    graph S3
    given z=log(3)
    nodes a = sigma(z)
    values a=0.75
    gradients z=0.1875
    """,
    """
    graph T2
    given z=log(2)
    nodes a = tanh(z)
    values a=0.6
    gradients z=0.64
    """,
    """
    graph T2n
    given z=-log(2)
    nodes a = tanh(z)
    values a=-0.6
    gradients z=0.64
    """,
    """
    graph Rn
    given z=-1.5
    nodes a = relu(z)
    values a=0
    gradients z=0
    """,
    """
    graph Rp
    given z=2.5
    nodes a = relu(z)
    values a=2.5
    gradients z=1
    """,
    """
    graph TC
    given w=0.4, x=2, b=-0.3
    nodes z = w*x+b; a = tanh(z)
    values z=0.5, a=0.462117
    gradients z=0.786448, w=1.572895, x=0.314579, b=0.786448
    """,
    """
    graph NET
    given x1=2, x2=1, W11=1, W12=2, b1=-1, W21=5, W22=-1, b2=-10, U1=2, U2=-1,
      c=0.5
    nodes z1 = W11*x1+W12*x2+b1; z2 = W21*x1+W22*x2+b2; h1 = relu(z1); h2 =
      relu(z2); y = U1*h1+U2*h2+c
    values z1=3, z2=-1, h1=3, h2=0, y=6.5
    gradients h2=-1, h1=2, z2=0, z1=2, x1=2, x2=4, W11=4, W12=2, b1=2, W21=0,
      W22=0, b2=0, U1=3, U2=0, c=1
    """,
    """
    graph MSE
    given p1=3, t1=5, p2=5, t2=4, p3=2, t3=2, p4=8, t4=6
    nodes e1 = p1-t1; e2 = p2-t2; e3 = p3-t3; e4 = p4-t4; q1 = e1^2; q2 = e2^2; q3
      = e3^2; q4 = e4^2; S = q1+q2+q3+q4; L = S/4
    values e1=-2, e2=1, e3=0, e4=2, q1=4, q2=1, q3=0, q4=4, S=9, L=2.25
    gradients S=0.25, q4=0.25, q3=0.25, q2=0.25, q1=0.25, e4=1, e3=0, e2=0.5,
      e1=-1, p1=-1, t1=1, p2=0.5, t2=-0.5, p3=0, t3=0, p4=1, t4=-1
    """,
    """
    graph SM
    given z1=3, z2=1, z3=0
    nodes e1 = exp(z1); e2 = exp(z2); e3 = exp(z3); S = e1+e2+e3; p1 = e1/S; p2 =
      e2/S; p3 = e3/S; L = -ln(p2)
    values e1=20.085537, e2=2.718282, e3=1, S=23.803819, p1=0.843795, p2=0.114195,
      p3=0.04201, L=2.169846
    gradients p3=0, p2=-8.756936, p1=0, S=0.04201, e3=0.04201, e2=-0.325869,
      e1=0.04201, z1=0.843795, z2=-0.885805, z3=0.04201
    """,
    """
    graph BCE1
    given yh=0.8, y=1
    nodes L = -(y*ln(yh)+(1-y)*ln(1-yh))
    values L=0.223144
    gradients yh=-1.25, y=-1.386294
    """,
    """
    graph BCE0
    given yh=0.8, y=0
    nodes L = -(y*ln(yh)+(1-y)*ln(1-yh))
    values L=1.609438
    gradients yh=5, y=-1.386294
    """,
    """
    graph LOG
    given w=0.5, x=2, b=-0.2, y=1
    nodes z = w*x+b; a = sigma(z); L = -(y*ln(a)+(1-y)*ln(1-a))
    values z=0.8, a=0.689974, L=0.371101
    gradients a=-1.449329, z=-0.310026, w=-0.620051, x=-0.155013, b=-0.310026,
      y=-0.8
    """,
    """
    graph Q
    given w=1
    nodes L = (w-3)^2
    values L=4
    gradients w=-4
    """,
    """
    graph LIN
    given w=1, b=0.5, x=2, y=7
    nodes p = w*x+b; L = (p-y)^2
    values p=2.5, L=20.25
    gradients p=-9, w=-18, b=-9, x=-9, y=9
    """,
    """
    graph LIN2
    given w=1.18, b=0.59, x=2, y=7
    nodes p = w*x+b; L = (p-y)^2
    values p=2.95, L=16.4025
    gradients p=-8.1, w=-16.2, b=-8.1, x=-9.558, y=8.1
    """,
    """
    graph SLP
    given a=3, b=1, c=-2
    nodes d = 2*b; e = a+d; L = c*e
    values d=2, e=5, L=-10
    gradients e=-2, d=-2, a=-2, b=-4, c=5
    """,
    """
    graph SLPb
    given a=1, b=-2, c=4
    nodes d = 2*b; e = a+d; L = c*e
    values d=-4, e=-3, L=-12
    gradients e=4, d=4, a=4, b=8, c=-3
    """,
    """
    graph FORK
    given x=2, y=3
    nodes p = x*y; q = x+y; L = p*q
    values p=6, q=5, L=30
    gradients q=6, p=5, x=21, y=16
    """,
  ]

  private static let secondHalf = [
    """
    graph D
    given x=2, t=5, w1=1, b1=0, w2=2, b2=0
    nodes h = w1*x+b1; y = w2*h+b2; L = (y-t)^2
    values h=2, y=4, L=1
    gradients y=-2, h=-4, x=-4, t=2, w1=-8, b1=-4, w2=-4, b2=-2
    """,
    """
    graph D1
    given x=2, t=5, w1=1.8, b1=0.4, w2=2.4, b2=0.2
    nodes h = w1*x+b1; y = w2*h+b2; L = (y-t)^2
    values h=4, y=9.8, L=23.04
    gradients y=9.6, h=23.04, x=41.472, t=-9.6, w1=46.08, b1=23.04, w2=38.4,
      b2=9.6
    """,
    """
    graph D01
    given x=2, t=5, w1=1.08, b1=0.04, w2=2.04, b2=0.02
    nodes h = w1*x+b1; y = w2*h+b2; L = (y-t)^2
    values h=2.2, y=4.508, L=0.242064
    gradients y=-0.984, h=-2.00736, x=-2.167949, t=0.984, w1=-4.01472,
      b1=-2.00736, w2=-2.1648, b2=-0.984
    """,
    """
    graph TW
    given x=3, t=3.5, w1=0.5, b1=0.5, w2=-1.5, b2=4
    nodes h = w1*x+b1; y = w2*h+b2; L = (y-t)^2
    values h=2, y=1, L=6.25
    gradients y=-5, h=7.5, x=3.75, t=5, w1=22.5, b1=7.5, w2=-10, b2=-5
    """,
    """
    graph TW1
    given x=3, t=3.5, w1=0.275, b1=0.425, w2=-1.4, b2=4.05
    nodes h = w1*x+b1; y = w2*h+b2; L = (y-t)^2
    values h=1.25, y=2.3, L=1.44
    gradients y=-2.4, h=3.36, x=0.924, t=2.4, w1=10.08, b1=3.36, w2=-3, b2=-2.4
    """,
    """
    graph TWO
    given x1=2, x2=3, y=1, w11=0.5, w12=-0.2, b1=0.1, w21=-1, w22=0.4, b2=-0.2,
      v1=1.6, v2=0.7, c=-1.4
    nodes z1 = w11*x1+w12*x2+b1; z2 = w21*x1+w22*x2+b2; a1 = relu(z1); a2 =
      relu(z2); z = v1*a1+v2*a2+c; yh = sigma(z); L = -(y*ln(yh)+(1-y)*ln(1-yh))
    values z1=0.5, z2=-1, a1=0.5, a2=0, z=-0.6, yh=0.354344, L=1.037488
    gradients yh=-2.822119, z=-0.645656, a2=-0.451959, a1=-1.03305, z2=0,
      z1=-1.03305, x1=-0.516525, x2=0.20661, y=0.6, w11=-2.0661, w12=-3.09915,
      b1=-1.03305, w21=0, w22=0, b2=0, v1=-0.322828, v2=0, c=-0.645656
    """,
    """
    graph TANH2
    given x1=2, x2=3, y=1, w11=0.5, w12=-0.2, b1=0.1, w21=-1, w22=0.4, b2=-0.2,
      v1=1.6, v2=0.7, c=-1.4
    nodes z1 = w11*x1+w12*x2+b1; z2 = w21*x1+w22*x2+b2; a1 = tanh(z1); a2 =
      tanh(z2); z = v1*a1+v2*a2+c; yh = sigma(z); L = -(y*ln(yh)+(1-y)*ln(1-yh))
    values z1=0.5, z2=-1, a1=0.462117, a2=-0.761594, z=-1.193728, yh=0.232593,
      L=1.458466
    gradients yh=-4.29936, z=-0.767407, a2=-0.537185, a1=-1.227852, z2=-0.225604,
      z1=-0.965641, x1=-0.257217, x2=0.102887, y=1.193728, w11=-1.931282,
      w12=-2.896923, b1=-0.965641, w21=-0.451208, w22=-0.676812, b2=-0.225604,
      v1=-0.354632, v2=0.584453, c=-0.767407
    """,
    """
    graph MB
    given w=1, x1=1, t1=2, x2=2, t2=3, x3=3, t3=7
    nodes e1 = w*x1-t1; e2 = w*x2-t2; e3 = w*x3-t3; l1 = e1^2; l2 = e2^2; l3 =
      e3^2; L = (l1+l2+l3)/3
    values e1=-1, e2=-1, e3=-4, l1=1, l2=1, l3=16, L=6
    gradients l3=0.333333, l2=0.333333, l1=0.333333, e3=-2.666667, e2=-0.666667,
      e1=-0.666667, w=-10, x1=-0.666667, t1=0.666667, x2=-0.666667, t2=0.666667,
      x3=-2.666667, t3=2.666667
    """,
    """
    graph MB2
    given w=1.5, x1=1, t1=2, x2=2, t2=3, x3=3, t3=7
    nodes e1 = w*x1-t1; e2 = w*x2-t2; e3 = w*x3-t3; l1 = e1^2; l2 = e2^2; l3 =
      e3^2; L = (l1+l2+l3)/3
    values e1=-0.5, e2=0, e3=-2.5, l1=0.25, l2=0, l3=6.25, L=2.166667
    gradients l3=0.333333, l2=0.333333, l1=0.333333, e3=-1.666667, e2=0,
      e1=-0.333333, w=-5.333333, x1=-0.5, t1=0.333333, x2=0, t2=0, x3=-2.5,
      t3=1.666667
    """,
    """
    graph XT
    given x1=1, x2=0, y=1, w11=0.8, w12=-0.5, b1=-0.1, w21=-0.9, w22=1, b2=-0.3,
      v1=0.9, v2=0.5, c=1
    nodes z1 = w11*x1+w12*x2+b1; z2 = w21*x1+w22*x2+b2; a1 = tanh(z1); a2 =
      tanh(z2); z = v1*a1+v2*a2+c; yh = sigma(z); L = -(y*ln(yh)+(1-y)*ln(1-yh))
    values z1=0.7, z2=-1.2, a1=0.604368, a2=-0.833655, z=1.127104, yh=0.755304,
      L=0.280635
    gradients yh=-1.32397, z=-0.244696, a2=-0.122348, a1=-0.220226, z2=-0.037319,
      z1=-0.139786, x1=-0.078242, x2=0.032575, y=-1.127104, w11=-0.139786, w12=0,
      b1=-0.139786, w21=-0.037319, w22=0, b2=-0.037319, v1=-0.147886, v2=0.203992,
      c=-0.244696
    """,
  ]
}
