import Foundation
import Synchronization

/// A server on the loopback interface, for tests of programs that speak HTTP.
///
/// It answers one request a connection with what a function says, and closes the connection.
public final class LoopbackServer: Sendable {
    /// The port that the system chose.
    public let port: UInt16
    private let listener: Int32
    private let isStopped = Mutex(false)

    /// The system refuses a socket.
    public struct Refused: Error {
        var step: String
        var code: Int32
    }

    /// Where to ask.
    public var address: String { "http://127.0.0.1:\(port)" }

    /// Starts to listen; `reply` is told the path and query of each request and its headers, names in lower case.
    public init(reply: @escaping @Sendable (_ target: String, _ headers: [String: String]) -> LoopbackReply) throws {
        let listener = socket(AF_INET, Int32(Self.stream), 0)
        guard listener >= 0 else { throw Refused(step: "socket", code: errno) }
        self.listener = listener
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = unsafe withUnsafeMutablePointer(to: &name) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(listener, $0, size) }
        }
        guard bound == 0, listen(listener, 16) == 0 else { throw Refused(step: "bind", code: errno) }
        let named = unsafe withUnsafeMutablePointer(to: &name) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(listener, $0, &size) }
        }
        guard named == 0 else { throw Refused(step: "getsockname", code: errno) }
        port = UInt16(bigEndian: name.sin_port)
        Thread.detachNewThread { Self.serve(listener, reply) }
    }

    /// Stops listening; requests that are being answered are finished.
    public func stop() {
        isStopped.withLock { isStopped in
            guard !isStopped else { return }
            isStopped = true
            shutdown(listener, Int32(Self.bothWays))
            close(listener)
        }
    }

    #if canImport(Glibc)
    private static var stream: UInt32 { SOCK_STREAM.rawValue }
    #else
    private static var stream: Int32 { SOCK_STREAM }
    #endif
    private static var bothWays: Int { Int(SHUT_RDWR) }

    private static func serve(
        _ listener: Int32,
        _ reply: @escaping @Sendable (String, [String: String]) -> LoopbackReply
    ) {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { return }
            Thread.detachNewThread {
                answer(connection, reply)
                close(connection)
            }
        }
    }

    private static func answer(_ connection: Int32, _ reply: (String, [String: String]) -> LoopbackReply) {
        guard let (target, headers) = request(connection) else { return }
        switch reply(target, headers) {
        case .answer(let status, let headers, let body):
            let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
            let size = body.utf8.count
            send(
                "HTTP/1.1 \(status) Status\r\n\(lines)Content-Length: \(size)\r\nConnection: close\r\n\r\n\(body)",
                connection
            )
        case .breaksOff(let body):
            let half = body.prefix(body.count / 2)
            send("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(half)", connection)
        case .silence(let milliseconds):
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
        }
    }

    /// Reads to the end of the header; at most 64 KiB.
    private static func request(_ connection: Int32) -> (target: String, headers: [String: String])? {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8), bytes.count < 64 << 10 {
            var byte: UInt8 = 0
            guard unsafe read(connection, &byte, 1) == 1 else { return nil }
            bytes.append(byte)
        }
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
        }
        return (String(words[1]), Dictionary(pairs) { first, _ in first })
    }

    private static func send(_ text: String, _ connection: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                unsafe Glibc.send(connection, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
                #else
                unsafe Darwin.send(connection, buffer.baseAddress, buffer.count, 0)
                #endif
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
