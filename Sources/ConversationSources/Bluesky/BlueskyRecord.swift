import Conversations

/// The record of a post, as its author's client wrote it.
struct BlueskyRecord: Decodable, Sendable {
    var text: String
    /// By the client's clock, which may be wrong.
    var createdAt: FlexibleTime
    var reply: Reply?
    var facets: [Attempt<Facet>]?
    /// The old form of facets.
    var entities: [Attempt<Entity>]?
    var languages: [String]?
    var embed: Embed?

    struct Reply: Decodable, Sendable {
        var root: Reference
        var parent: Reference
    }

    struct Reference: Decodable, Sendable {
        var uri: String
    }

    struct Facet: Decodable, Sendable {
        var index: Range
        var features: [Feature]

        /// Offsets in bytes of UTF-8.
        struct Range: Decodable, Sendable {
            var byteStart: Int
            var byteEnd: Int
        }
    }

    struct Feature: Decodable, Sendable {
        var type: String
        var did: String?
        var uri: String?

        private enum CodingKeys: String, CodingKey {
            case did, uri
            case type = "$type"
        }
    }

    struct Entity: Decodable, Sendable {
        var index: Range
        var type: String
        var value: String

        /// Offsets in units of UTF-16.
        struct Range: Decodable, Sendable {
            var start: Int
            var end: Int
        }
    }

    /// What is shown below the words: the quoted post, pictures, a page.
    struct Embed: Decodable, Sendable {
        var quoted: String?
        var images: [Image]
        var page: String?

        struct Image: Decodable, Sendable {
            var alt: String?
        }

        private struct External: Decodable {
            var uri: String?
        }

        private struct Quoted: Decodable {
            var uri: String?
            var record: Reference?
        }

        private enum CodingKeys: CodingKey {
            case record, images, external, media
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let record = try container.decodeIfPresent(Quoted.self, forKey: .record)
            quoted = record?.uri ?? record?.record?.uri
            let inner = try container.decodeIfPresent(Media.self, forKey: .media)
            images = try container.decodeIfPresent([Image].self, forKey: .images) ?? inner?.images ?? []
            page = try container.decodeIfPresent(External.self, forKey: .external)?.uri ?? inner?.external
        }

        /// What stands beside a quoted post.
        private struct Media: Decodable {
            var images: [Image]?
            var external: String?

            private enum CodingKeys: CodingKey {
                case images, external
            }

            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                images = try container.decodeIfPresent([Image].self, forKey: .images)
                external = try container.decodeIfPresent(External.self, forKey: .external)?.uri
            }
        }
    }

    private enum CodingKeys: String, CodingKey {
        case text, createdAt, reply, facets, entities, embed
        case languages = "langs"
    }
}
