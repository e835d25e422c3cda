import Foundation
import Moderation

/// An evidence store in a folder: a file for each revision, which is never written again.
actor EvidenceFolder: EvidenceStore {
    private let folder: URL

    init(path: String) throws {
        folder = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func preserve(_ comment: ModeratedComment) throws -> SnapshotID {
        let id = SnapshotID(comment)
        let file = folder.appendingPathComponent(id.rawValue)
        // The first content of a revision is the evidence.
        if !FileManager.default.fileExists(atPath: file.path) {
            try JSONEncoder().encode(comment).write(to: file, options: .atomic)
        }
        return id
    }

    func snapshot(_ id: SnapshotID) throws -> ModeratedComment? {
        // A name that was given is hexadecimal; another one might lead out of the folder.
        guard !id.rawValue.isEmpty, id.rawValue.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            return nil
        }
        let file = folder.appendingPathComponent(id.rawValue)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode(ModeratedComment.self, from: Data(contentsOf: file))
    }
}
