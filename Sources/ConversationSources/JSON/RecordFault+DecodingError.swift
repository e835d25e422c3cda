import Conversations
import ReputationFoundations

extension RecordFault {
    /// Explains why JSON could not be decoded.
    init(_ error: any Error, in bytes: ArraySlice<UInt8>) {
        guard let error = error as? DecodingError else {
            self.init(.malformed, String(describing: error))
            return
        }
        self.init(error)
        if code == .malformed, String(validating: bytes, as: UTF8.self) == nil {
            self = RecordFault(.invalidEncoding, "the record is not valid UTF-8")
        }
    }

    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(field: (context.codingPath + [key]).fieldPath, .missingField, "the field is missing")
        case .valueNotFound(_, let context):
            self.init(field: context.codingPath.fieldPath, .missingField, context.debugDescription)
        case .typeMismatch(_, let context):
            self.init(field: context.codingPath.fieldPath, .invalidValue, context.debugDescription)
        case .dataCorrupted(let context):
            let field = context.codingPath.fieldPath
            let code: Refusal.Code =
                switch field {
                case nil: .malformed
                // The version of an event's form: what is wrong with a whole number there is that it is too high.
                case "schema": .newerSchema
                default: .invalidValue
                }
            self.init(field: field, code, context.debugDescription)
        @unknown default:
            self.init(.malformed, String(describing: error))
        }
    }
}
