import Conversations

/// The accounts and pages that the words of a post name.
struct BlueskyFacets {
    private(set) var mentions: [Mention] = []
    private(set) var links: [String] = []
    private var seen: Set<String> = []
    /// The handles of the text, looked for once, where offsets do not hit them.
    private var handles: [String]?

    init(_ record: BlueskyRecord) {
        for case .success(let facet) in record.facets ?? [] {
            let words = TextOffsets.slice(of: record.text, utf8: facet.index.byteStart, facet.index.byteEnd)
            for feature in facet.features {
                if feature.type.hasSuffix("#mention"), let did = feature.did {
                    add(did: did, words: words, in: record.text)
                } else if feature.type.hasSuffix("#link"), let uri = feature.uri, seen.insert(uri).inserted {
                    links.append(uri)
                }
            }
        }
        guard record.facets == nil else { return }
        for case .success(let entity) in record.entities ?? [] {
            if entity.type == "mention" {
                let words = TextOffsets.slice(of: record.text, utf16: entity.index.start, entity.index.end)
                add(did: entity.value, words: words, in: record.text)
            } else if entity.type == "link", seen.insert(entity.value).inserted {
                links.append(entity.value)
            }
        }
    }

    /// Where the offsets do not hit a handle, the handle of the text at the same place in the order is meant.
    private mutating func add(did: String, words: Substring?, in text: String) {
        var handle = words.flatMap { $0.hasPrefix("@") ? String($0.dropFirst()) : nil }
        if handle == nil {
            let found = handles ?? Self.handles(in: text)
            handle = mentions.count < found.count ? found[mentions.count] : nil
            handles = found
        }
        mentions.append(Mention(author: AuthorID(platform: .bluesky, native: did), handle: handle ?? did))
    }

    /// Handles are host names: letters, digits, hyphens and dots, not ending in a dot.
    private static func handles(in text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).dropFirst().compactMap {
            piece in
            var handle = piece.prefix {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
            while handle.last == UInt8(ascii: ".") { handle = handle.dropLast() }
            return handle.isEmpty ? nil : String(decoding: handle, as: UTF8.self)
        }
    }
}
