import Screen
import TestSupport
import Testing

@Suite("Decoding of input")
struct InputDecodingTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var assembler = ScalarAssembler()
    var result = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = assembler.take(byte) { result.append(scalar) }
    }
    return String(result)
  }

  @Test("Bytes of UTF-8 become characters")
  func characters() {
    expectEqual(decoded(Array("a ñ σ −2 日 😀".utf8)), "a ñ σ −2 日 😀")
  }

  @Test(
    "Bytes that are no character are dropped and the next character is read",
    arguments: [
      [0xFF, 0x61], [0x80, 0x61], [0xC3, 0x61], [0xE2, 0x82, 0x61], [0xC0, 0xAF, 0x61],
      [0xED, 0xA0, 0x80, 0x61], [0xF4, 0x90, 0x80, 0x80, 0x61], [0xF8, 0x61],
      [0xE0, 0x80, 0x80, 0x61],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    expectEqual(decoded(bytes), "a")
  }

  @Test("A character that was begun can be forgotten")
  func forgotten() {
    var assembler = ScalarAssembler()
    #expect(assembler.take(0xC3) == nil)
    #expect(assembler.isWaiting)
    assembler.reset()
    #expect(!assembler.isWaiting)
    expectEqual(assembler.take(0xB1), nil)
    expectEqual(assembler.take(0x61), "a")
  }

  private func pasted(_ string: String) -> String {
    var buffer = PasteBuffer()
    for scalar in string.unicodeScalars { buffer.append(scalar) }
    return buffer.string
  }

  @Test("Pasted newlines become one kind, tabs become spaces, other controls are dropped")
  func controls() {
    expectEqual(pasted("a\r\nb\rc\n\rd\te\u{1B}[31m\u{9B}\u{7F}ñ"), "a\nb\nc\n\nd e[31mñ")
  }

  @Test("A paste is cut at its limit, at a whole character")
  func limit() {
    let fitting = String(repeating: "x", count: PasteBuffer.limit - 1)
    expectEqual(pasted(fitting + "xyz") == fitting + "x", true)
    expectEqual(pasted(fitting + "ñxyz") == fitting, true)
  }
}
