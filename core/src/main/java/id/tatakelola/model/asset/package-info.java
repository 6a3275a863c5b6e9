/**
 * Facts on what is governed: applications, websites, links and bandwidth. Start at {@link id.tatakelola.model.asset.NetworkLink}.
 *
 * <pre>{@code
 * NetworkLink fact = NetworkLink.of("link-roban", "61.72.01.1001").withMedium(LinkMedium.FIBRE);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.asset;

import org.jspecify.annotations.NullMarked;
