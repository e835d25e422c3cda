import ReputationFoundations

/// How much time a target allows.
public enum TargetLimit: Hashable, Sendable {
    /// So much open time, more than zero.
    case openTime(Duration)
    /// Until the end of the business day that the clock starts in, or of the next one if it starts after hours.
    case endOfBusinessDay
    /// As long as the platform lets people answer by hand, else as it lets anybody; round the clock.
    ///
    /// For ``ServiceLevelMetric/standardWindow`` as long as it lets anybody. Where no rule of the platform is known there
    /// is no clock.
    case platformWindow
}

extension TargetLimit: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case openTimeMilliseconds, until
    }

    private enum End: String, Codable {
        case endOfBusinessDay, platformWindow
    }

    /// Reads `{"openTimeMilliseconds": 3600000}` or `{"until": "endOfBusinessDay"}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        if let milliseconds = try container.decodeIfPresent(Int64.self, forKey: .openTimeMilliseconds) {
            self = .openTime(.milliseconds(milliseconds))
            return
        }
        switch try container.decode(End.self, forKey: .until) {
        case .endOfBusinessDay: self = .endOfBusinessDay
        case .platformWindow: self = .platformWindow
        }
    }

    /// Writes one of the two forms.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .openTime(let duration): try container.encode(duration.wholeMilliseconds, forKey: .openTimeMilliseconds)
        case .endOfBusinessDay: try container.encode(End.endOfBusinessDay, forKey: .until)
        case .platformWindow: try container.encode(End.platformWindow, forKey: .until)
        }
    }
}
