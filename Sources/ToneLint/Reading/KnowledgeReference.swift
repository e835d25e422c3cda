import ReputationFoundations

/// Where something a reply says can be looked up: an article of the brand's knowledge base, a timetable, a tariff.
public struct KnowledgeReference: Hashable, Codable, Sendable {
    /// The name by which a program knows it.
    public var id: String
    /// The name by which people know it.
    public var title: String
    /// Where to read it; `nil` where it has no address.
    public var url: String?
    /// The figures, prices, dates and times it vouches for, as one would write them: `42.50 euros`, `8:00 to 18:00`.
    ///
    /// Each vouches for the same value however a reply writes it: `3 April` for `3. April`, `42.50` for `42,50 €`.
    public var values: [String]
    /// What it vouches for in one draft, in UTF-8 bytes of the draft; `nil` for what its values say.
    public var range: Range<Int>?

    /// Whether it vouches for whatever the draft says: it names neither values nor a range.
    public var coversAll: Bool { values.isEmpty && range == nil }

    /// Names a source.
    public init(id: String, title: String, url: String? = nil, values: [String] = [], range: Range<Int>? = nil) {
        self.id = id
        self.title = title
        self.url = url
        self.values = values
        self.range = range
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, title, url, values, range
    }

    /// Reads a source; the title defaults to the identifier, the rest to none, and an unknown field is an error that names
    /// it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        title = try container.decodeIfPresent(String.self, forKey: .title) ?? id
        url = try container.decodeIfPresent(String.self, forKey: .url)
        values = try container.decodeIfPresent([String].self, forKey: .values) ?? []
        range = try container.decodeIfPresent(Range<Int>.self, forKey: .range)
    }
}
