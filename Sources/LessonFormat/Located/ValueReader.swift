import Curriculum

/// How one kind of value is read from a node.
///
/// A reader notes what is wrong with the node and then returns nil.
struct ValueReader<Value> {
  /// Reads a node.
  let read: (LocatedNode) -> Value?

  /// The same values turned into others.
  func map<Other>(_ transform: @escaping (Value) -> Other) -> ValueReader<Other> {
    ValueReader<Other> { node in read(node).map(transform) }
  }

  /// A list of such values; those that cannot be read are left out.
  static func list<Item>(of item: ValueReader<Item>) -> Self where Value == [Item] {
    ValueReader { node in node.list().map { $0.compactMap(item.read) } }
  }

  /// A list of so many such values; those that cannot be read are left out.
  static func list<Item>(of item: ValueReader<Item>, _ range: ClosedRange<Int>) -> Self
  where Value == [Item] {
    ValueReader { node in
      guard let items = node.list() else { return nil }
      guard range.contains(items.count) else {
        node.report(
          .wrongCount(found: items.count, lowest: range.lowerBound, highest: range.upperBound))
        return nil
      }
      return items.compactMap(item.read)
    }
  }
}

extension ValueReader<String> {
  /// The id of a lesson or step: lowercase letters, digits and hyphens, at most 40.
  static var identifier: Self {
    ValueReader { node in
      name(node, head: \.isLowercaseLetter) {
        $0.isLowercaseLetter || $0.isDigit || $0 == "-"
      }
    }
  }

  /// The name of a graph or question: letters, digits, hyphens and low lines, at most 40.
  static var name: Self {
    ValueReader { node in
      name(node, head: \.isLetter) {
        $0.isLetter || $0.isDigit || $0 == "-" || $0 == "_"
      }
    }
  }

  private static func name(
    _ node: LocatedNode, head: (Unicode.Scalar) -> Bool, tail: (Unicode.Scalar) -> Bool
  ) -> String? {
    guard let text = node.scalar() else { return nil }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, head(first), scalars.dropFirst().allSatisfy(tail),
      scalars.count <= 40
    else {
      node.report(.invalidIdentifier(text))
      return nil
    }
    return text
  }
}

extension ValueReader<Int> {
  /// A whole number in a range.
  static func wholeNumber(_ range: ClosedRange<Int>) -> Self {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      let isWhole = !text.isEmpty && text.unicodeScalars.allSatisfy(\.isDigit)
      if let number = Int(text), range.contains(number) { return number }
      node.report(
        isWhole || Int(text) != nil
          ? .outOfRange(text, lowest: range.lowerBound, highest: range.upperBound)
          : .notAWholeNumber(text, lowest: range.lowerBound, highest: range.upperBound))
      return nil
    }
  }
}

extension ValueReader<Bool> {
  /// Yes or no, written `true` or `false` and in no other way.
  static var boolean: Self {
    ValueReader { node in
      guard let text = node.scalar(expecting: .boolean) else { return nil }
      if let value = Bool(text) { return value }
      node.report(.unknownWord(text, allowed: ["true", "false"]))
      return nil
    }
  }
}

extension ValueReader where Value: RawRepresentable<String> & CaseIterable {
  /// One of the words of an enumeration.
  static var word: Self {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      if let value = Value(rawValue: text) { return value }
      node.report(.unknownWord(text, allowed: Value.allCases.map(\.rawValue)))
      return nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLowercaseLetter: Bool { ("a"..."z").contains(self) }
  fileprivate var isLetter: Bool { isLowercaseLetter || ("A"..."Z").contains(self) }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
