import Conversations
import Foundation
import ReputationFoundations

/// Why a line could not be read: the field and what is wrong with it.
struct LineFault: Error, CustomStringConvertible {
    var field: String
    var problem: String

    var description: String { field.isEmpty ? problem : "\(field): \(problem)" }
}

/// A comment and what is known around it; everything but the id and the text may be missing.
struct CommentLine: Decodable {
    struct Context: Decodable {
        var placement: Placement?
        var threadComments: Int?
        var hidden: Int?
        var author: Author?
    }

    struct Author: Decodable {
        var published: Int?
        var upheldRemovals: Int?
        var verifiedCustomer: Bool?
    }

    enum Placement: String, Decodable {
        case organic, boosted, paidAd
    }

    var id: String
    var text: String
    var language: String?
    var context: Context?

    /// Where the lines are taken to come from.
    static let platform = Platform(rawValue: "moderate")

    /// Reads a line, or says which field is wrong.
    static func decode(_ line: Data) throws(LineFault) -> CommentLine {
        let read: CommentLine
        do {
            read = try JSONDecoder().decode(CommentLine.self, from: line)
        } catch let error as DecodingError {
            throw LineFault(error)
        } catch {
            throw LineFault(field: "", problem: "not JSON")
        }
        let counts = [
            ("context.threadComments", read.context?.threadComments), ("context.hidden", read.context?.hidden),
            ("context.author.published", read.context?.author?.published),
            ("context.author.upheldRemovals", read.context?.author?.upheldRemovals),
        ]
        for (field, count) in counts {
            if let count, count < 0 { throw LineFault(field: field, problem: "\(count) is less than 0") }
        }
        return read
    }
}

extension LineFault {
    init(_ error: DecodingError) {
        func path(_ keys: [any CodingKey]) -> String { keys.fieldPath ?? "" }
        switch error {
        case .keyNotFound(let key, let context):
            self.init(field: path(context.codingPath + [key]), problem: "missing")
        case .valueNotFound(_, let context): self.init(field: path(context.codingPath), problem: "null")
        case .typeMismatch(let type, let context):
            self.init(field: path(context.codingPath), problem: "not of the type \(type)")
        case .dataCorrupted(let context):
            let isWhole = context.codingPath.isEmpty
            self.init(field: path(context.codingPath), problem: isWhole ? "not JSON" : context.debugDescription)
        @unknown default: self.init(field: "", problem: "\(error)")
        }
    }
}
