/// Asks a server over HTTP; the program brings the client that it has.
///
/// An adapter of a few lines around `URLSession` stands in the example `live-source`.
public protocol HTTPFetcher: Sendable {
    /// Asks for an address.
    ///
    /// - Parameters:
    ///   - address: The whole address, with its query.
    ///   - headers: What is sent beside what every request needs.
    /// - Returns: The answer, whatever its status.
    /// - Throws: Any error when there is no whole answer: no connection, no answer in time, a body that breaks off.
    ///   `CancellationError` when the task is cancelled.
    func get(_ address: String, headers: [String: String]) async throws -> HTTPResponse
}

/// What a server answered.
public struct HTTPResponse: Sendable {
    /// The status, such as 200.
    public var status: Int
    /// The headers, names in any case.
    public var headers: [(name: String, value: String)]
    /// The bytes after the headers, as they came.
    public var body: [UInt8]

    /// Describes an answer.
    public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first header of a name, in any case.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
