import Foundation
import ReputationTesting
import ServiceLevels
import Testing

/// A folder that is gone when the test is over.
final class TestFolder: Sendable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("seams-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// A path that nobody has used.
    func freshPath() -> String { url.appendingPathComponent(UUID().uuidString).path }
}

/// What the pager's service was asked to do, and whether it is there.
actor PagerDouble {
    private struct Away: Error {}

    private(set) var pages: [SinkDelivery] = []
    private var isAway = false

    func goAway() { isAway = true }

    func page(_ notification: ServiceLevelNotification, _ recipients: [String]) throws {
        if isAway {
            isAway = false
            throw Away()
        }
        pages.append(SinkDelivery(notification, to: recipients))
    }
}
