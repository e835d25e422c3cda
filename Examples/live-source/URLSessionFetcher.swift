import ConversationSources
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Asks with Foundation's own client.
struct URLSessionFetcher: HTTPFetcher {
    private let session: URLSession

    struct BadAddress: Error {
        var address: String
    }

    struct Shortened: Error {
        var expected: Int64
        var received: Int
    }

    init(timeout: TimeInterval) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = timeout
        configuration.timeoutIntervalForResource = timeout
        session = URLSession(configuration: configuration)
    }

    func get(_ address: String, headers: [String: String]) async throws -> HTTPResponse {
        guard let url = URL(string: address) else { throw BadAddress(address: address) }
        var request = URLRequest(url: url)
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        // Not every client tells that a body broke off.
        guard response.expectedContentLength <= Int64(data.count) else {
            throw Shortened(expected: response.expectedContentLength, received: data.count)
        }
        let fields = response.allHeaderFields.compactMap { field in
            (field.key as? String).map { (name: $0, value: "\(field.value)") }
        }
        return HTTPResponse(status: response.statusCode, headers: fields, body: Array(data))
    }
}
