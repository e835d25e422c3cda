import Foundation
import ServiceLevels

/// A store that keeps the last snapshot of an engine in a file.
actor SnapshotFile: ClockStore {
    private let file: URL

    init(path: String) {
        file = URL(fileURLWithPath: path)
    }

    func save(_ snapshot: EngineSnapshot) throws {
        // Written beside the old one and then renamed over it: whoever reads gets one of the two, whole.
        try JSONEncoder().encode(snapshot).write(to: file, options: .atomic)
    }

    func snapshot() throws -> EngineSnapshot? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode(EngineSnapshot.self, from: Data(contentsOf: file))
    }
}
