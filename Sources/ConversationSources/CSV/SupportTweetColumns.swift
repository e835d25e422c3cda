import Conversations

/// Where the columns of the support-tweets layout stand.
struct SupportTweetColumns: Hashable, Sendable, LosslessStringConvertible {
    var tweetID: Int
    var authorID: Int
    var inbound: Int
    var createdAt: Int
    var text: Int
    /// Missing in a file without replies.
    var parent: Int?
    /// How many fields a row has.
    var count: Int

    /// Finds the columns by their names.
    init(header bytes: ArraySlice<UInt8>, fields: [CSVField]) throws(RecordFault) {
        guard fields.count <= CSVScanner.maximumFields else {
            throw RecordFault(.tooLarge, "the header row has more than \(CSVScanner.maximumFields) columns")
        }
        var positions: [String: Int] = [:]
        let row = bytes.span
        for (position, field) in fields.enumerated() {
            let name = row.extracting(field.range).text
            positions[name] = positions[name] ?? position
        }
        func position(_ name: String) throws(RecordFault) -> Int {
            guard let position = positions[name] else {
                throw RecordFault(field: name, .missingField, "the header row has no column of this name")
            }
            return position
        }
        tweetID = try position("tweet_id")
        authorID = try position("author_id")
        inbound = try position("inbound")
        createdAt = try position("created_at")
        text = try position("text")
        parent = positions["in_response_to_tweet_id"]
        count = fields.count
    }

    /// Reads what ``description`` wrote.
    init?(_ description: String) {
        let numbers = description.split(separator: ",").compactMap { Int($0) }
        guard numbers.count == 7, let count = numbers.last, numbers.dropLast().allSatisfy({ $0 < count }),
            numbers.indices.allSatisfy({ $0 == 5 ? numbers[$0] >= -1 : numbers[$0] >= 0 })
        else { return nil }
        tweetID = numbers[0]
        authorID = numbers[1]
        inbound = numbers[2]
        createdAt = numbers[3]
        text = numbers[4]
        parent = numbers[5] < 0 ? nil : numbers[5]
        self.count = count
    }

    /// The positions as numbers, for a checkpoint.
    var description: String {
        [tweetID, authorID, inbound, createdAt, text, parent ?? -1, count].map(String.init).joined(separator: ",")
    }
}
