#include "messengers/certificate.h"

#include "base/require.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace selaras::sandbox {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template <class T> using Owned = std::unique_ptr<T, Free>;

QByteArray text(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, qsizetype(size));
}

void extend(X509 *certificate, int what, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, what, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

} // namespace

Identity makeIdentity()
{
    constexpr long kDay = 24 * 60 * 60;
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    require(key && certificate);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("selaras-sandbox"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    require(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);

    const Owned<BIO> publicPart(BIO_new(BIO_s_mem())), secretPart(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(publicPart.get(), certificate.get()) == 1);
    require(PEM_write_bio_PrivateKey(secretPart.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return {QSslCertificate(text(publicPart.get())), QSslKey(text(secretPart.get()), QSsl::Ec)};
}

} // namespace selaras::sandbox
