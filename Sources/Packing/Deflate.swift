import CZlib

/// Bytes packed with deflate (RFC 1951) and unpacked again, as ZIP files hold them.
package enum Deflate {
  /// - Parameter level: from 1, fast, to 9, small.
  /// - Returns: nil where zlib has no memory.
  package static func packed(_ content: [UInt8], level: Int32 = 6) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(content.count)))
    var input = content
    return [UInt8](unsafeUninitializedCapacity: room) { output, written in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        _ = deflate(&stream, Z_FINISH)
      }
      written = room - Int(stream.avail_out)
    }
  }

  /// Unpacks no more than is expected, so that a small file cannot become a huge one.
  ///
  /// - Parameter size: how many bytes come out; one more may, so that a wrong size is seen.
  /// - Returns: nil where the bytes are damaged, or do not end within the size.
  package static func unpacked(_ packed: some Sequence<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    let structure = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, structure) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    var status = Z_OK
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { output, written in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        status = inflate(&stream, Z_FINISH)
      }
      written = size + 1 - Int(stream.avail_out)
    }
    return status == Z_STREAM_END ? content : nil
  }

  /// The checksum of ZIP and PNG (CRC-32).
  package static func checksum(of content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
