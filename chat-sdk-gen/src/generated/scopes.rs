// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The OAuth scopes of the API.

/// Delete conversations and spaces owned by your organization and remove access to associated files in Google Chat
///
/// For user authentication by an administrator, with admin access.
pub const CHAT_ADMIN_DELETE: &str = "https://www.googleapis.com/auth/chat.admin.delete";

/// View, add, update and remove members and managers in conversations owned by your organization
///
/// For user authentication by an administrator, with admin access.
pub const CHAT_ADMIN_MEMBERSHIPS: &str = "https://www.googleapis.com/auth/chat.admin.memberships";

/// View members and managers in conversations owned by your organization
///
/// For user authentication by an administrator, with admin access.
pub const CHAT_ADMIN_MEMBERSHIPS_READONLY: &str = "https://www.googleapis.com/auth/chat.admin.memberships.readonly";

/// View or edit display name, description, and other metadata for all Google Chat conversations owned by your organization
///
/// For user authentication by an administrator, with admin access.
pub const CHAT_ADMIN_SPACES: &str = "https://www.googleapis.com/auth/chat.admin.spaces";

/// View display name, description, and other metadata for all Google Chat conversations owned by your organization
///
/// For user authentication by an administrator, with admin access.
pub const CHAT_ADMIN_SPACES_READONLY: &str = "https://www.googleapis.com/auth/chat.admin.spaces.readonly";

/// On their own behalf, apps in Google Chat can see all members in Google Chat spaces and conversations throughout your Workspace organization, even when the Chat app isn't a member
///
/// For app authentication.
pub const CHAT_APP_ALL_MEMBERSHIPS_READONLY: &str = "https://www.googleapis.com/auth/chat.app.all.memberships.readonly";

/// On their own behalf, apps in Google Chat can see all messages and reactions throughout your Workspace organization, even when the Chat app isn't a member of a space or conversation
///
/// For app authentication.
pub const CHAT_APP_ALL_MESSAGES_READONLY: &str = "https://www.googleapis.com/auth/chat.app.all.messages.readonly";

/// On their own behalf, apps in Google Chat can see metadata about all spaces and conversations in Google Chat throughout your Workspace organization, even when the Chat app isn't a member
///
/// For app authentication.
pub const CHAT_APP_ALL_SPACES_READONLY: &str = "https://www.googleapis.com/auth/chat.app.all.spaces.readonly";

/// On their own behalf, apps in Google Chat can delete conversations and spaces and remove access to associated files
///
/// For app authentication.
pub const CHAT_APP_DELETE: &str = "https://www.googleapis.com/auth/chat.app.delete";

/// On their own behalf, apps in Google Chat can see, add, update, and remove members from conversations and spaces
///
/// For app authentication.
pub const CHAT_APP_MEMBERSHIPS: &str = "https://www.googleapis.com/auth/chat.app.memberships";

/// On their own behalf, apps in Google Chat can see members of conversations and spaces
///
/// For app authentication.
pub const CHAT_APP_MEMBERSHIPS_READONLY: &str = "https://www.googleapis.com/auth/chat.app.memberships.readonly";

/// On their own behalf, apps in Google Chat can see all messages and their associated reactions and message content
///
/// For app authentication.
pub const CHAT_APP_MESSAGES_READONLY: &str = "https://www.googleapis.com/auth/chat.app.messages.readonly";

/// On their own behalf, apps in Google Chat can create conversations and spaces and see or update their metadata (including history settings and access settings)
///
/// For app authentication.
pub const CHAT_APP_SPACES: &str = "https://www.googleapis.com/auth/chat.app.spaces";

/// On their own behalf, apps in Google Chat can create conversations and spaces
///
/// For app authentication.
pub const CHAT_APP_SPACES_CREATE: &str = "https://www.googleapis.com/auth/chat.app.spaces.create";

/// On their own behalf, apps in Google Chat can see conversations and spaces and their metadata (including history settings and access settings)
///
/// For app authentication.
pub const CHAT_APP_SPACES_READONLY: &str = "https://www.googleapis.com/auth/chat.app.spaces.readonly";

/// Private Service: <https://www.googleapis.com/auth/chat.bot>
///
/// For app authentication.
pub const CHAT_BOT: &str = "https://www.googleapis.com/auth/chat.bot";

/// View, create, and delete custom emoji in Google Chat
///
/// For user authentication.
pub const CHAT_CUSTOMEMOJIS: &str = "https://www.googleapis.com/auth/chat.customemojis";

/// View custom emoji in Google Chat
///
/// For user authentication.
pub const CHAT_CUSTOMEMOJIS_READONLY: &str = "https://www.googleapis.com/auth/chat.customemojis.readonly";

/// Delete conversations and spaces and remove access to associated files in Google Chat
///
/// For user authentication.
pub const CHAT_DELETE: &str = "https://www.googleapis.com/auth/chat.delete";

/// Import spaces, messages, and memberships into Google Chat.
///
/// For user authentication.
pub const CHAT_IMPORT: &str = "https://www.googleapis.com/auth/chat.import";

/// See, add, update, and remove members from conversations and spaces in Google Chat
///
/// For user authentication.
pub const CHAT_MEMBERSHIPS: &str = "https://www.googleapis.com/auth/chat.memberships";

/// Add and remove itself from conversations and spaces in Google Chat
///
/// For user authentication.
pub const CHAT_MEMBERSHIPS_APP: &str = "https://www.googleapis.com/auth/chat.memberships.app";

/// View members in Google Chat conversations.
///
/// For user authentication.
pub const CHAT_MEMBERSHIPS_READONLY: &str = "https://www.googleapis.com/auth/chat.memberships.readonly";

/// See, compose, send, update, and delete messages, their content, and attached cards; add, see, and delete reactions to messages.
///
/// For user authentication.
pub const CHAT_MESSAGES: &str = "https://www.googleapis.com/auth/chat.messages";

/// Compose and send messages and attach cards
///
/// For user authentication.
pub const CHAT_MESSAGES_CREATE: &str = "https://www.googleapis.com/auth/chat.messages.create";

/// See, add, and delete reactions as well as their reaction content to messages in Google Chat
///
/// For user authentication.
pub const CHAT_MESSAGES_REACTIONS: &str = "https://www.googleapis.com/auth/chat.messages.reactions";

/// Add reactions to messages in Google Chat
///
/// For user authentication.
pub const CHAT_MESSAGES_REACTIONS_CREATE: &str = "https://www.googleapis.com/auth/chat.messages.reactions.create";

/// View reactions as well as their reaction content to messages in Google Chat
///
/// For user authentication.
pub const CHAT_MESSAGES_REACTIONS_READONLY: &str = "https://www.googleapis.com/auth/chat.messages.reactions.readonly";

/// See messages as well as their reactions and message content in Google Chat
///
/// For user authentication.
pub const CHAT_MESSAGES_READONLY: &str = "https://www.googleapis.com/auth/chat.messages.readonly";

/// Create conversations and spaces and see or update metadata (including history settings and access settings) in Google Chat
///
/// For user authentication.
pub const CHAT_SPACES: &str = "https://www.googleapis.com/auth/chat.spaces";

/// Create new conversations and spaces in Google Chat
///
/// For user authentication.
pub const CHAT_SPACES_CREATE: &str = "https://www.googleapis.com/auth/chat.spaces.create";

/// See, add, and remove pins in your Google Chat spaces
///
/// For user authentication.
pub const CHAT_SPACES_PINS: &str = "https://www.googleapis.com/auth/chat.spaces.pins";

/// See pins in your Google Chat spaces
///
/// For user authentication.
pub const CHAT_SPACES_PINS_READONLY: &str = "https://www.googleapis.com/auth/chat.spaces.pins.readonly";

/// View chat and spaces in Google Chat
///
/// For user authentication.
pub const CHAT_SPACES_READONLY: &str = "https://www.googleapis.com/auth/chat.spaces.readonly";

/// See and change your availability status in Google Chat.
///
/// For user authentication.
pub const CHAT_USERS_AVAILABILITY: &str = "https://www.googleapis.com/auth/chat.users.availability";

/// See your availability status in Google Chat.
///
/// For user authentication.
pub const CHAT_USERS_AVAILABILITY_READONLY: &str = "https://www.googleapis.com/auth/chat.users.availability.readonly";

/// View and modify last read time for Google Chat conversations
///
/// For user authentication.
pub const CHAT_USERS_READSTATE: &str = "https://www.googleapis.com/auth/chat.users.readstate";

/// View last read time for Google Chat conversations
///
/// For user authentication.
pub const CHAT_USERS_READSTATE_READONLY: &str = "https://www.googleapis.com/auth/chat.users.readstate.readonly";

/// View, create, update, and delete your sections in Google Chat; move and list your section items in Google Chat
///
/// For user authentication.
pub const CHAT_USERS_SECTIONS: &str = "https://www.googleapis.com/auth/chat.users.sections";

/// View your sections and their section items in Google Chat
///
/// For user authentication.
pub const CHAT_USERS_SECTIONS_READONLY: &str = "https://www.googleapis.com/auth/chat.users.sections.readonly";

/// Read and update your space settings
///
/// For user authentication.
pub const CHAT_USERS_SPACESETTINGS: &str = "https://www.googleapis.com/auth/chat.users.spacesettings";

/// Every scope.
pub const ALL: &[&str] = &[
    CHAT_ADMIN_DELETE,
    CHAT_ADMIN_MEMBERSHIPS,
    CHAT_ADMIN_MEMBERSHIPS_READONLY,
    CHAT_ADMIN_SPACES,
    CHAT_ADMIN_SPACES_READONLY,
    CHAT_APP_ALL_MEMBERSHIPS_READONLY,
    CHAT_APP_ALL_MESSAGES_READONLY,
    CHAT_APP_ALL_SPACES_READONLY,
    CHAT_APP_DELETE,
    CHAT_APP_MEMBERSHIPS,
    CHAT_APP_MEMBERSHIPS_READONLY,
    CHAT_APP_MESSAGES_READONLY,
    CHAT_APP_SPACES,
    CHAT_APP_SPACES_CREATE,
    CHAT_APP_SPACES_READONLY,
    CHAT_BOT,
    CHAT_CUSTOMEMOJIS,
    CHAT_CUSTOMEMOJIS_READONLY,
    CHAT_DELETE,
    CHAT_IMPORT,
    CHAT_MEMBERSHIPS,
    CHAT_MEMBERSHIPS_APP,
    CHAT_MEMBERSHIPS_READONLY,
    CHAT_MESSAGES,
    CHAT_MESSAGES_CREATE,
    CHAT_MESSAGES_REACTIONS,
    CHAT_MESSAGES_REACTIONS_CREATE,
    CHAT_MESSAGES_REACTIONS_READONLY,
    CHAT_MESSAGES_READONLY,
    CHAT_SPACES,
    CHAT_SPACES_CREATE,
    CHAT_SPACES_PINS,
    CHAT_SPACES_PINS_READONLY,
    CHAT_SPACES_READONLY,
    CHAT_USERS_AVAILABILITY,
    CHAT_USERS_AVAILABILITY_READONLY,
    CHAT_USERS_READSTATE,
    CHAT_USERS_READSTATE_READONLY,
    CHAT_USERS_SECTIONS,
    CHAT_USERS_SECTIONS_READONLY,
    CHAT_USERS_SPACESETTINGS,
];

/// The scopes of app authentication.
pub const APP: &[&str] = &[
    CHAT_APP_ALL_MEMBERSHIPS_READONLY,
    CHAT_APP_ALL_MESSAGES_READONLY,
    CHAT_APP_ALL_SPACES_READONLY,
    CHAT_APP_DELETE,
    CHAT_APP_MEMBERSHIPS,
    CHAT_APP_MEMBERSHIPS_READONLY,
    CHAT_APP_MESSAGES_READONLY,
    CHAT_APP_SPACES,
    CHAT_APP_SPACES_CREATE,
    CHAT_APP_SPACES_READONLY,
    CHAT_BOT,
];

/// The scopes of user authentication.
pub const USER: &[&str] = &[
    CHAT_CUSTOMEMOJIS,
    CHAT_CUSTOMEMOJIS_READONLY,
    CHAT_DELETE,
    CHAT_IMPORT,
    CHAT_MEMBERSHIPS,
    CHAT_MEMBERSHIPS_APP,
    CHAT_MEMBERSHIPS_READONLY,
    CHAT_MESSAGES,
    CHAT_MESSAGES_CREATE,
    CHAT_MESSAGES_REACTIONS,
    CHAT_MESSAGES_REACTIONS_CREATE,
    CHAT_MESSAGES_REACTIONS_READONLY,
    CHAT_MESSAGES_READONLY,
    CHAT_SPACES,
    CHAT_SPACES_CREATE,
    CHAT_SPACES_PINS,
    CHAT_SPACES_PINS_READONLY,
    CHAT_SPACES_READONLY,
    CHAT_USERS_AVAILABILITY,
    CHAT_USERS_AVAILABILITY_READONLY,
    CHAT_USERS_READSTATE,
    CHAT_USERS_READSTATE_READONLY,
    CHAT_USERS_SECTIONS,
    CHAT_USERS_SECTIONS_READONLY,
    CHAT_USERS_SPACESETTINGS,
];

/// The scopes of admin access.
pub const ADMIN: &[&str] = &[
    CHAT_ADMIN_DELETE,
    CHAT_ADMIN_MEMBERSHIPS,
    CHAT_ADMIN_MEMBERSHIPS_READONLY,
    CHAT_ADMIN_SPACES,
    CHAT_ADMIN_SPACES_READONLY,
];
