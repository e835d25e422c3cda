import ConversationSources
import Conversations
import Foundation

/// The payloads in `Fixtures/Golden`, one a line, and the events that are to be read from them.
///
/// `REPUTATION_RECORD_GOLDEN=1 swift test --filter Golden` writes the events anew; read the difference before you
/// commit it.
enum Golden {
    static let isRecording = ProcessInfo.processInfo.environment["REPUTATION_RECORD_GOLDEN"] == "1"

    /// Formats whose payloads are kept here.
    static let kinds = DecoderKind.all.filter {
        $0.format.id != SourceFormat.canonicalLines.id && !$0.isTable
    }

    /// What every payload is read with: Kestrel Bay's own names where the format needs them.
    static func options(for format: SourceFormat) -> DecoderOptions {
        let properties = [
            "mastodon": "kestrelbay@kestrelbay.example", "instagram-comments": "kestrelbay", "x": "1111",
            "bluesky": "did:plc:kestrelbay", "reddit": "kestrelbay_official",
            "activitystreams": "https://kestrelbay.example/users/kestrelbay", "mail": "care@kestrelbay.example",
            "google-play": "com.example.kestrelbay", "app-store": "6400000001",
        ]
        return DecoderOptions(
            receivedAt: Date(timeIntervalSince1970: 1_790_000_000),
            server: "kestrelbay.example",
            property: properties[format.id]
        )
    }

    /// The payloads, one a line; of mail, one a file.
    static func payloads(of format: SourceFormat) throws -> [[UInt8]] {
        guard format.id == SourceFormat.mail.id else {
            return Fixture.text("Golden/\(format.id).jsonl").split(separator: "\n").map { Array($0.utf8) }
        }
        let folder = Fixture.url("Golden/mail")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }
        return try names.sorted().map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// Reads all payloads, those of JSON as one input.
    static func decode(_ format: SourceFormat, options: DecoderOptions? = nil) throws -> ConversationBatch {
        var decoder = format.makeDecoder(options: options ?? Golden.options(for: format))
        let payloads = try payloads(of: format)
        guard format.id == SourceFormat.mail.id else {
            return decoder.decode(Array(payloads.joined(separator: [0x0A])))
        }
        return payloads.reduce(into: ConversationBatch()) { $0.append(decoder.decode($1)) }
    }

    static func expected(of format: SourceFormat) -> String {
        Fixture.text("Golden/\(format.id).events.jsonl")
    }

    static func record(_ text: String, for format: SourceFormat) throws {
        try text.write(to: Fixture.url("Golden/\(format.id).events.jsonl"), atomically: true, encoding: .utf8)
    }

    /// A part of the payloads that is small enough to be cut at every byte.
    static func beginning(of format: SourceFormat) -> [[UInt8]] {
        do {
            return Array(try payloads(of: format).prefix(3))
        } catch {
            return []
        }
    }
}
