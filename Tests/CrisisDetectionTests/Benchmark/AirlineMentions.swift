import Conversations
import CrisisDetection
import Foundation
import TestSupport

/// Mentions of six airlines in a week with a winter storm, kept outside the repository.
enum AirlineMentions {
    static func load() throws -> [String: [BrandMention]] {
        try labelled().mapValues { $0.map(\.mention) }
    }

    /// The mentions with the reason that readers gave for each negative one.
    static func labelled() throws -> [String: [(mention: BrandMention, reason: String)]] {
        guard let url = MeasuringData.url("mentions/us-airlines-2015.csv") else { return [:] }
        let records = csv(Array(try Data(contentsOf: url)))
        guard let header = records.first else { return [:] }
        let column = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($0.element, $0.offset) })
        var mentions: [String: [(mention: BrandMention, reason: String)]] = [:]
        for (number, record) in records.dropFirst().enumerated() where record.count == header.count {
            func field(_ name: String) -> String { column[name].map { record[$0] } ?? "" }
            // 24-02-2015 11.35
            let digits = field("tweet_created").split { !$0.isNumber }.compactMap { Int($0) }
            guard digits.count == 5 else { continue }
            let days = [0, 31][digits[1] - 1] + digits[0] - 1
            let time = 1_420_070_400 + ((days * 24 + digits[3]) * 60 + digits[4]) * 60
            let mention = BrandMention(
                id: MessageID(platform: .x, native: "\(number)"),
                at: Date(timeIntervalSince1970: Double(time)),
                author: AuthorID(platform: .x, native: field("name")),
                channel: Channel(platform: .x),
                sentiment: MentionSentiment(rawValue: field("airline_sentiment")) ?? .unknown,
                text: field("text")
            )
            mentions[field("airline"), default: []].append((mention, field("negativereason")))
        }
        return mentions.mapValues {
            $0.sorted { ($0.mention.date, $0.mention.id) < ($1.mention.date, $1.mention.id) }
        }
    }

    private static func csv(_ bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != 34 {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == 34 {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case 34: isQuoted = true
            case 44, 10:
                record.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == 10 {
                    records.append(record)
                    record = []
                }
            case 13: continue
            default: field.append(byte)
            }
        }
        return records
    }
}
