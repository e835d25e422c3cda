#if SQLite
import Conversations
import Foundation
import GRDB

/// A line of an export.
///
/// The first says what the file is. An event is written as the canonical JSON it is kept as; a row of any other table as
/// its columns. The last says how many came before it, so that a file cut short is not taken for a whole one, and the
/// highest number that each table has ever given. Members are in the order of their names, so that the same store gives the
/// same bytes.
struct ExportLine: Codable {
    /// The first line.
    struct Header: Codable {
        static let form = "swift-reputation store"

        var form: String
        var schema: Int
    }

    /// A value of a column.
    enum Value: Codable {
        case integer(Int64)
        case real(Double)
        case text(String)
        case base64(Data)
        case null

        private enum CodingKeys: String, CodingKey {
            case base64, real
        }

        init(_ value: DatabaseValue) {
            switch value.storage {
            case .int64(let number): self = .integer(number)
            // Whatever is text reads as text; what is not, a reader shall not take for it.
            case .blob(let data): self = String(validating: data, as: UTF8.self).map { .text($0) } ?? .base64(data)
            case .string(let text): self = .text(text)
            case .double(let number): self = .real(number)
            case .null: self = .null
            }
        }

        init(from decoder: any Decoder) throws {
            let single = try decoder.singleValueContainer()
            guard !single.decodeNil() else {
                self = .null
                return
            }
            if let number = try Self.attempt({ try single.decode(Int64.self) }) {
                self = .integer(number)
            } else if let text = try Self.attempt({ try single.decode(String.self) }) {
                self = .text(text)
            } else {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                if container.contains(.real) {
                    self = .real(try container.decode(Double.self, forKey: .real))
                } else {
                    self = .base64(try container.decode(Data.self, forKey: .base64))
                }
            }
        }

        /// What a value is when it is of a type; `nil` when it is of another.
        private static func attempt<Kind>(_ body: () throws -> Kind) throws -> Kind? {
            do {
                return try body()
            } catch DecodingError.typeMismatch {
                return nil
            }
        }

        func encode(to encoder: any Encoder) throws {
            func encodeAlone(_ value: some Encodable) throws {
                var single = encoder.singleValueContainer()
                try single.encode(value)
            }
            switch self {
            case .integer(let number): try encodeAlone(number)
            case .text(let text): try encodeAlone(text)
            case .real(let number):
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(number, forKey: .real)
            case .base64(let data):
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(data, forKey: .base64)
            case .null:
                var single = encoder.singleValueContainer()
                try single.encodeNil()
            }
        }

        /// The value as it is kept: text as the blob it was.
        var databaseValue: DatabaseValue {
            switch self {
            case .integer(let number): number.databaseValue
            case .real(let number): number.databaseValue
            case .text(let text): text.blob.databaseValue
            case .base64(let data): data.databaseValue
            case .null: .null
            }
        }
    }

    var header: Header?
    var end: Int?
    var sequences: [String: Int64]?
    var event: ConversationEvent?
    var erased: Bool?
    var position: Int64?
    var table: String?
    var row: [String: Value]?

    /// The bytes of an event's line, its line feed included: its JSON goes in as it is.
    static func event(position: Int64, isErased: Bool, json: Data) -> [UInt8] {
        Array("{\(isErased ? "\"erased\":true," : "")\"event\":".utf8) + json
            + Array(",\"position\":\(position)}\n".utf8)
    }
}
#endif
