#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#else
import Darwin
#endif

/// Reads the bytes of a file or of standard input, through the system's own calls.
///
/// `FoundationEssentials` has no file handle, and full Foundation would be linked for nothing else.
final class ByteInput {
    private let descriptor: Int32
    private let path: String
    private let closes: Bool

    /// Opens a file; `nil` is standard input.
    init(path: String?) throws(FileSourceError) {
        guard let path else {
            descriptor = 0
            self.path = "standard input"
            closes = false
            return
        }
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        closes = true
        guard descriptor >= 0 else {
            throw FileSourceError(code: .cannotOpen, path: path, reason: Self.systemMessage())
        }
    }

    deinit {
        if closes, descriptor >= 0 { close(descriptor) }
    }

    /// Reads what is there, at least one and at most `count` bytes; none at the end.
    func read(atMost count: Int) throws(FileSourceError) -> [UInt8] {
        var failed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var result = unsafe systemRead(descriptor, buffer.baseAddress, count)
            while result < 0, errno == EINTR { result = unsafe systemRead(descriptor, buffer.baseAddress, count) }
            failed = result < 0
            initialized = max(0, result)
        }
        guard !failed else {
            throw FileSourceError(code: .cannotRead, path: path, reason: Self.systemMessage())
        }
        return bytes
    }

    /// Goes on at a place; an input that cannot be wound is read up to it.
    func skip(to offset: Int, chunk: Int) throws(FileSourceError) {
        let end = lseek(descriptor, 0, SEEK_END)
        if end >= 0 {
            guard offset <= end else { throw behindTheEnd(offset) }
            guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
                throw FileSourceError(code: .cannotRead, path: path, reason: Self.systemMessage())
            }
            return
        }
        var left = offset
        while left > 0 {
            let bytes = try read(atMost: min(left, chunk))
            guard !bytes.isEmpty else { throw behindTheEnd(offset) }
            left -= bytes.count
        }
    }

    private func behindTheEnd(_ offset: Int) -> FileSourceError {
        FileSourceError(code: .foreignCursor, path: path, reason: "byte \(offset) lies behind the end of the input")
    }

    private static func systemMessage() -> String {
        unsafe String(cString: strerror(errno))
    }
}

/// The system's `read`, which a method of the same name would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
}
