#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

extension ImportProblem {
    /// Names the field that could not be decoded, below a path.
    init(_ error: any Error, at path: String = "") {
        guard let error = error as? DecodingError else {
            self.init(field: path.isEmpty ? "file" : path, reason: "\(error)")
            return
        }
        let (context, key): (DecodingError.Context, String?) =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                (context, nil)
            case .keyNotFound(let key, let context): (context, key.stringValue)
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "\(error)"), nil)
            }
        var field = path
        if let inner = context.codingPath.fieldPath {
            field += field.isEmpty || inner.hasPrefix("[") ? inner : ".\(inner)"
        }
        if let key { field += field.isEmpty ? key : ".\(key)" }
        self.init(field: field.isEmpty ? "file" : field, reason: key == nil ? context.debugDescription : "is missing")
    }
}

/// A list whose bad elements do not spoil the rest.
struct LenientList<Element: Decodable>: Decodable {
    /// The elements that could be decoded, with their place in the list.
    var elements: [(index: Int, value: Element)] = []
    /// The problems of the others; their fields begin with the place in the whole file.
    var refused: [ImportProblem] = []

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        var index = 0
        while !list.isAtEnd {
            do {
                elements.append((index, try list.decode(Element.self)))
            } catch {
                refused.append(ImportProblem(error))
                _ = try list.decode(AnyValue.self)
            }
            index += 1
        }
    }

    /// Takes any value, to get past it.
    private struct AnyValue: Decodable {
        init(from decoder: any Decoder) throws {}
    }
}

extension JSONDecoder {
    /// Decodes a whole file; what is no such JSON at all is a failure.
    static func decodeImport<Value: Decodable>(_ type: Value.Type, _ data: Data) throws(ImportFailure) -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw ImportFailure([ImportProblem(error)])
        }
    }
}
