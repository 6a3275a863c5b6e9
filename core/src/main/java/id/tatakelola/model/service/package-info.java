/**
 * Facts on services, their catalogue and their agreed levels. Start at {@link id.tatakelola.model.service.ServiceLevelAgreement}.
 *
 * <pre>{@code
 * ServiceLevelAgreement fact = ServiceLevelAgreement.of("sla-1", "layanan-izin");
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.service;

import org.jspecify.annotations.NullMarked;
