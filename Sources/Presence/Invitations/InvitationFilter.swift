#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Something known of a customer by which invitations may be narrowed.
public struct CustomerField: OpenKind {
    /// The name.
    public var rawValue: String

    /// Takes any name; one that the package does not know is refused unless the request declares it neutral.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension CustomerField {
    /// Where the customer was served.
    public static let place = CustomerField(rawValue: "place")
    /// What the customer bought.
    public static let product = CustomerField(rawValue: "product")
    /// The language the customer reads.
    public static let language = CustomerField(rawValue: "language")
    /// The channel on which the customer is reached.
    public static let channel = CustomerField(rawValue: "channel")
    /// How the customer sounded; narrowing by it is refused.
    public static let sentiment = CustomerField(rawValue: "sentiment")
    /// What the customer gave before; narrowing by it is refused.
    public static let rating = CustomerField(rawValue: "rating")
    /// What the customer answered in a survey; narrowing by it is refused.
    public static let satisfaction = CustomerField(rawValue: "satisfaction")
    /// Whether the customer complained; narrowing by it is refused.
    public static let complaint = CustomerField(rawValue: "complaint")
    /// Whether the customer's matter was done; narrowing by it is refused.
    public static let resolution = CustomerField(rawValue: "resolution")
    /// How likely the customer is to recommend the brand; narrowing by it is refused.
    public static let recommendation = CustomerField(rawValue: "recommendation")

    /// Fields that tell how a customer feels or fared.
    static let gating: Set<CustomerField> = [
        .sentiment, .rating, .satisfaction, .complaint, .resolution, .recommendation,
    ]
    /// Fields that tell nothing of that.
    static let neutral: Set<CustomerField> = [.place, .product, .language, .channel]
}

/// A narrowing of invitations to customers with some values of a field.
public struct InvitationFilter: Hashable, Sendable {
    /// What customers are chosen by.
    public var field: CustomerField
    /// The values that pass.
    public var values: Set<String>

    /// Narrows by a field.
    public init(_ field: CustomerField, isOneOf values: Set<String>) {
        self.field = field
        self.values = values
    }
}

/// A customer who may be asked for a review.
public struct InvitationCandidate: Hashable, Sendable {
    /// The case of the customer.
    public var customer: CaseID
    /// When they were last asked; `nil` for never.
    public var lastInvitedAt: Date?
    /// Whether they asked not to be asked.
    public var hasObjected: Bool
    /// What is known of them.
    public var fields: [CustomerField: String]

    /// Describes a customer.
    public init(
        _ customer: CaseID,
        lastInvitedAt: Date? = nil,
        hasObjected: Bool = false,
        fields: [CustomerField: String] = [:]
    ) {
        self.customer = customer
        self.lastInvitedAt = lastInvitedAt
        self.hasObjected = hasObjected
        self.fields = fields
    }
}
