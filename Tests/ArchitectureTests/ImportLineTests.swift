import TestSupport
import Testing

@Suite("Import lines")
struct ImportLineTests {
  @Test(
    "the module is found behind attributes, access words and kinds",
    arguments: [
      ("import Screen", "Screen"),
      ("  import Screen", "Screen"),
      ("public import Screen", "Screen"),
      ("internal import Screen", "Screen"),
      ("private import Screen", "Screen"),
      ("package import Screen", "Screen"),
      ("fileprivate import Screen", "Screen"),
      ("@testable import Screen", "Screen"),
      ("@preconcurrency public import Screen", "Screen"),
      ("@_spi(Private) @testable import Screen", "Screen"),
      ("import struct Screen.Grid", "Screen"),
      ("public import enum Screen.Input.Key", "Screen"),
      ("import func Glibc.exp", "Glibc"),
      ("import class Foundation.Process", "Foundation"),
      ("import protocol Screen.Terminal", "Screen"),
      ("import let Glibc.errno", "Glibc"),
      ("import var Glibc.errno", "Glibc"),
      ("import typealias Screen.Cells", "Screen"),
      ("import Foundation.NSDate", "Foundation"),
      ("import Screen // for the grid", "Screen"),
      ("import Screen;", "Screen"),
      ("import `Screen`", "Screen"),
    ])
  func modules(line: String, module: String) {
    expectEqual(ImportLine.module(in: line), module)
  }

  @Test(
    "other lines import nothing",
    arguments: [
      "", "// import Screen", "/// Lists what to import Screen for.", "let import = 1",
      "important(Screen)", "case import", "import",
    ])
  func noModules(line: String) {
    expectEqual(ImportLine.module(in: line), nil)
  }
}
