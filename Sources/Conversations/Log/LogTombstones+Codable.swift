import ReputationFoundations

/// Times by digest as JSON has them: under the 32 hexadecimal digits of each.
struct DigestTimes: Codable {
    let times: [Digest128: Instant]

    init(_ times: [Digest128: Instant]) {
        self.times = times
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        times = try container.decode([String: Instant].self).reduce(into: [:]) { times, entry in
            guard let digest = Digest128(hexadecimal: entry.key) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "'\(entry.key)' is not a digest"
                )
            }
            times[digest] = entry.value
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let named = times.map { ($0.hexadecimal, $1) }
        try container.encode(Dictionary(named) { first, _ in first })
    }
}

extension LogTombstones: Codable {
    private enum CodingKeys: String, CodingKey {
        case people, things
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        people = try container.decode(DigestTimes.self, forKey: .people).times
        things = try container.decode(DigestTimes.self, forKey: .things).times
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(DigestTimes(people), forKey: .people)
        try container.encode(DigestTimes(things), forKey: .things)
    }
}
