extension String {
  /// Whether every character is one of ASCII that is seen, or a space.
  ///
  /// Nearly all that is shown is, and every text is asked at every key, so all bytes are looked at
  /// without a branch, several at once.
  var isPrintableASCII: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
      return others == 0
    } ?? utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
